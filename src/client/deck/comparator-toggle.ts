import type { Comparator } from "../../evidence/comparator.ts";
import type { ArmRole } from "../../figures/core/arm-role.ts";
import type { ChartSpec } from "../../figures/core/figure.ts";
import type { FigureData } from "../../node/site/site.ts";

/**
 * Turns the chips of a live chart's comparators into buttons that put them aside and bring them back.
 * A button stands exactly where its chip stood.
 *
 * @param redraw draws the chart without the comparators put aside
 * @returns what turns the buttons into chips again
 */
export function offerToggles(
	figure: HTMLElement,
	{ spec, chips }: Pick<FigureData, "spec" | "chips">,
	redraw: (hidden: ReadonlySet<ArmRole>) => void,
): () => void {
	if (spec.kind === "diagram") return () => undefined;
	const plotted = plottedRoles(spec);
	const named = chips.filter(({ comparator }) => plotted.has(comparator));
	// What is alone on the chart has nothing to be compared with by hiding it.
	if (named.length < 2) return () => undefined;
	const hidden = new Set<Comparator>();
	const before = [
		...(figure.closest("section")?.querySelectorAll<HTMLElement>(".chip") ??
			[]),
	];
	const turned = before.flatMap((chip) => {
		const found = named.find(({ words }) => words === chip.textContent?.trim());
		if (!found) return [];
		const { comparator } = found;
		const button = document.createElement("button");
		button.type = "button";
		button.className = chip.className;
		button.title = "Show or hide on the chart";
		button.append(...[...chip.childNodes].map((node) => node.cloneNode(true)));
		Object.assign(button.style, {
			font: "inherit",
			fontWeight: "600",
			color: chip.style.color,
			background: "none",
			border: "0",
			padding: "0",
			cursor: "pointer",
			textUnderlineOffset: "0.25em",
		});
		const show = (on: boolean) => {
			button.setAttribute("aria-pressed", String(on));
			button.style.textDecoration = on ? "underline" : "line-through";
			button.style.textDecorationColor = on ? "var(--rule)" : "";
		};
		show(true);
		button.addEventListener("click", () => {
			const on = hidden.delete(comparator);
			if (!on) hidden.add(comparator);
			show(on);
			redraw(new Set(hidden));
		});
		button.addEventListener("keydown", (event) => {
			// Space would turn the page.
			if (event.key === " " || event.key === "Enter") event.stopPropagation();
		});
		chip.replaceWith(button);
		return [{ chip, button }];
	});
	return () => {
		for (const { chip, button } of turned) button.replaceWith(chip);
	};
}

/** What the rows, bars, groups or lines of a chart stand for; empty where marks cannot be put aside. */
function plottedRoles(spec: ChartSpec): ReadonlySet<ArmRole> {
	switch (spec.kind) {
		case "forest-plot":
			return new Set(spec.rows.map(({ comparator }) => comparator));
		case "responder-bars":
			return new Set(spec.bars.map(({ role }) => role));
		case "icon-array":
			return new Set(spec.groups.map(({ role }) => role));
		case "time-course":
			return new Set(spec.lines.map(({ role }) => role));
		default:
			return new Set();
	}
}
