import type { Faults } from "./faults-told.ts";

/*
 * While a deck is served: what is wrong with it, in a small tray at the edge of the page. It can be put
 * aside, and then leaves a button with the number; the work is never hidden.
 */

const style = `
.fault-tray{position:fixed;inset:auto 8px 8px auto;z-index:60;max-width:min(460px,calc(100vw - 16px));font:15px/1.4 system-ui,sans-serif;color:#15202b}
.fault-tray>button,.fault-tray header{background:#7a1f1f;color:#fff}
.fault-tray button{font:inherit;border:0;border-radius:4px;padding:4px 10px;cursor:pointer}
.fault-tray>button[data-clear]{background:#1d5c3a}
.fault-tray section{background:#fff;border:1px solid #7a1f1f;border-radius:6px;overflow:hidden;box-shadow:0 2px 12px #0005}
.fault-tray header{display:flex;justify-content:space-between;align-items:center;padding:4px 4px 4px 10px}
.fault-tray header button{background:#fff3;color:inherit}
.fault-tray ol{margin:0;padding:0;list-style:none;max-height:32vh;overflow:auto}
.fault-tray li{padding:6px 10px;border-top:1px solid #ddd;overflow-wrap:anywhere}
.fault-tray li button{background:#e8edf3;color:inherit;margin:4px 6px 0 0;padding:1px 8px}
section.slide[data-standing]::before{content:attr(data-standing);position:absolute;top:6px;right:8px;z-index:5;padding:1px 10px;border-radius:4px;background:#7a1f1f;color:#fff;font:600 16px/1.5 system-ui,sans-serif}
section.slide[data-standing=draft]::before{background:#5b4a00}
section.slide[data-too-much]{outline:4px solid #c0392b;outline-offset:-4px}
@media print{.fault-tray{display:none}}`;

/** Whether the tray was put aside, for as long as the tab lives. */
const asideKey = "deck-fault-tray";

/** What the tray shows besides what the server says. */
export interface TrayOptions {
	/** Goes to a slide, where the page can. */
	readonly go?: (slide: string) => void;
}

/** A tray that is told of faults. */
export interface Tray {
	/** What the server says. */
	tell(faults: Faults): void;
	/** What does not fit on the open slide. */
	measured(slide: string, words: readonly string[]): void;
	/** Marks slides that are drafts, or stand in for what cannot be shown. */
	mark(slides: readonly HTMLElement[]): void;
}

/** Puts a tray onto the page. */
export function makeTray({ go }: TrayOptions = {}): Tray {
	document.head.append(made("style", { textContent: style }));
	const tray = made("aside", { className: "fault-tray", hidden: true });
	tray.setAttribute("aria-label", "Faults of this deck");
	document.body.append(tray);
	let faults: Faults = { problems: [], standIns: [], drafts: [] };
	let onSlide: { slide: string; words: readonly string[] } | undefined;
	const draw = () => {
		const all = [
			...(onSlide?.words ?? []).map((words) => ({
				words,
				open: undefined,
				slide: onSlide?.slide,
			})),
			...faults.problems,
		];
		tray.hidden = all.length === 0;
		const count = `${all.length} ${all.length === 1 ? "problem" : "problems"}`;
		if (sessionStorage.getItem(asideKey) === "true") {
			tray.replaceChildren(button(count, () => setAside(false)));
			return;
		}
		const head = made("header");
		head.append(
			made("span", { textContent: count }),
			button("Hide", () => setAside(true)),
		);
		const list = made("ol");
		for (const { words, open, slide } of all) {
			const item = made("li", { textContent: words });
			item.append(made("br"));
			if (open !== undefined)
				item.append(button(`Open ${open}`, () => void openFile(open)));
			if (slide !== undefined && go)
				item.append(button("Show slide", () => go(slide)));
			list.append(item);
		}
		const box = made("section");
		box.append(head, list);
		tray.replaceChildren(box);
	};
	const setAside = (aside: boolean) => {
		sessionStorage.setItem(asideKey, String(aside));
		draw();
	};
	// Keys that are pressed here are not the talk's.
	tray.addEventListener("keydown", (event) => event.stopPropagation());
	return {
		tell(now) {
			faults = now;
			draw();
		},
		measured(slide, words) {
			onSlide = { slide, words };
			draw();
		},
		mark(slides) {
			const standIns = new Map(faults.standIns);
			for (const slide of slides) {
				const standing = standIns.get(slide.id);
				const mark =
					standing === "nothing"
						? "cannot be shown yet"
						: standing === "last good"
							? "as it last was: the file has a fault"
							: faults.drafts.includes(slide.id)
								? "draft"
								: undefined;
				if (mark) slide.dataset.standing = mark;
				else delete slide.dataset.standing;
			}
		},
	};
}

/** Vite's own way into the author's editor. */
async function openFile(place: string) {
	await fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
}

function button(words: string, press: () => void): HTMLButtonElement {
	const made = document.createElement("button");
	made.type = "button";
	made.textContent = words;
	made.addEventListener("click", press);
	return made;
}

function made<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	fields: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
	return Object.assign(document.createElement(name), fields);
}
