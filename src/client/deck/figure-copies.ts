import { csv } from "../../figures/core/csv.ts";
import type { FigureData } from "../../node/site/site.ts";
import { figureData } from "../shared/figure-data.ts";
import { place } from "../shared/place.ts";
import { resource } from "../shared/resources.ts";
import { captionedSvg, embeddedFace, pngOf } from "./captioned-svg.ts";

/** The copies that a figure is offered as, and how each is made. */
const copies: readonly {
	readonly words: string;
	readonly ending: string;
	make(id: string, data: FigureData): Promise<Blob>;
}[] = [
	{
		words: "SVG, to scale and edit",
		ending: "svg",
		make: async (id, data) =>
			new Blob([await copyOf(id, data)], { type: "image/svg+xml" }),
	},
	{
		words: "PNG, at double size",
		ending: "png",
		make: async (id, data) => pngOf(await copyOf(id, data)),
	},
	{
		words: "CSV, its data",
		ending: "csv",
		make: async (_, { table }) =>
			// Without the mark at its start, spreadsheets misread the minus sign.
			new Blob(["\uFEFF", csv([table.columns, ...table.rows])], {
				type: "text/csv",
			}),
	},
];

/** Opens the menu of a figure below the button that asked for it; asked again, closes it. */
export async function openMenu(id: string, button: HTMLElement) {
	const open = document.querySelector<HTMLElement>(".figure-copies");
	open?.remove();
	if (open?.dataset.of === id) return;
	const before = document.activeElement;
	const data = await figureData(id);
	const menu = document.createElement("div");
	menu.className = "figure-copies";
	menu.dataset.of = id;
	menu.popover = "auto";
	menu.setAttribute("role", "dialog");
	menu.setAttribute("aria-label", "Save this figure");
	menu.append(
		paragraph("name", data.title),
		paragraph("fine", data.caption),
		...copies.map(({ words, ending, make }) => {
			const choice = document.createElement("button");
			choice.type = "button";
			choice.textContent = words;
			choice.addEventListener("click", async () => {
				try {
					offer(`${id}.${ending}`, await make(id, data));
					menu.hidePopover();
				} catch (error) {
					const reason = error instanceof Error ? error.message : String(error);
					const failed = paragraph("fine", `Not saved: ${reason}`);
					failed.setAttribute("role", "alert");
					menu.append(failed);
				}
			});
			return choice;
		}),
	);
	// The slides do not move while the menu is open.
	menu.addEventListener("keydown", (event) => event.stopPropagation());
	menu.addEventListener("toggle", ({ newState }) => {
		if (newState === "open") return;
		menu.remove();
		// To the button only if it was reached by key: it would keep the keys of the slides.
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	});
	document.body.append(menu);
	menu.showPopover();
	place(menu, button.getBoundingClientRect(), {
		side: "below",
		align: "end",
		gap: 6,
	});
	menu.querySelector("button")?.focus();
}

function paragraph(name: string, words: string): HTMLElement {
	const element = document.createElement("p");
	element.className = name;
	element.textContent = words;
	return element;
}

/** The drawing of a slide as a file of its own, wherever it is saved from. */
async function copyOf(id: string, data: FigureData): Promise<string> {
	const [drawing, face] = await Promise.all([
		resource(`figures/${id}.wide.svg`),
		embeddedFace(),
	]);
	return captionedSvg(drawing, data, face);
}

/** Hands a file to the browser to save. */
function offer(name: string, content: Blob) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser has taken the content by then.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
