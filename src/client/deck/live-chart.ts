import type { ArmRole } from "../../figures/core/arm-role.ts";
import type { ChartSpec } from "../../figures/core/figure.ts";
import { Chart } from "../../figures/core/registered-chart.ts";
import { dark, light, surface } from "../../figures/core/theme.ts";
import { drawChart } from "../../figures/registry.ts";
import { announce } from "../shared/announce.ts";
import { offerToggles } from "./comparator-toggle.ts";
import { figureData, presentWidth } from "./figures.ts";
import { isDark } from "./theme.ts";

let live:
	| { chart: Chart; figure: HTMLElement; withdraw: () => void }
	| undefined;

/**
 * Lays a live chart over a figure's drawing: tooltips under the pointer, and arrow keys that go from
 * mark to mark once the chart has focus. The drawing stays beneath and comes back if anything fails.
 */
export async function enliven(figure: HTMLElement) {
	if (live?.figure === figure && figure.querySelector("canvas")) return;
	still();
	const data = await figureData(figure.dataset.figure ?? "");
	const { spec, alt } = data;
	if (spec.kind === "diagram") return;
	const canvas = document.createElement("canvas");
	try {
		const shown = { chart: draw(canvas, figure, spec, new Set()) };
		figure.classList.add("live");
		// The chart has the same name: once is enough to listen to.
		hideDrawing(figure, true);
		canvas.tabIndex = 0;
		canvas.setAttribute("role", "application");
		canvas.setAttribute("aria-roledescription", "chart");
		canvas.setAttribute(
			"aria-label",
			`${alt} Arrow keys go from mark to mark, Escape leaves.`,
		);
		canvas.addEventListener("keydown", (event) => walk(event, shown.chart));
		const withdraw = offerToggles(figure, data, (hidden) => {
			shown.chart.destroy();
			shown.chart = draw(canvas, figure, spec, hidden);
		});
		live = {
			figure,
			withdraw,
			get chart() {
				return shown.chart;
			},
		};
	} catch (error) {
		canvas.remove();
		figure.classList.remove("live");
		hideDrawing(figure, false);
		throw error;
	}
}

/** Takes the live chart away; the drawing shows again. */
export function still() {
	live?.chart.destroy();
	live?.withdraw();
	live?.figure.querySelector("canvas")?.remove();
	live?.figure.classList.remove("live");
	if (live) hideDrawing(live.figure, false);
	live = undefined;
}

/** Hides the drawing from screen readers, or shows it to them again. */
function hideDrawing(figure: HTMLElement, hidden: boolean) {
	const drawing = figure.querySelector<HTMLElement>(".drawing");
	if (drawing) drawing.ariaHidden = hidden ? "true" : null;
}

function draw(
	canvas: HTMLCanvasElement,
	figure: HTMLElement,
	spec: ChartSpec,
	hidden: ReadonlySet<ArmRole>,
): Chart {
	const drawing = drawChart(
		spec,
		surface(presentWidth(), isDark() ? dark : light, hidden),
	);
	canvas.width = drawing.width;
	canvas.height = drawing.height;
	const holder = figure.querySelector<HTMLElement>(".drawing");
	if (!holder) throw new Error("the figure has no drawing");
	figure.append(canvas);
	const shown = holder.getBoundingClientRect();
	const chart = new Chart(canvas, {
		...drawing.config,
		options: {
			...drawing.config.options,
			devicePixelRatio:
				(devicePixelRatio * shown.width) / drawing.width || devicePixelRatio,
		},
	});
	// Chart.js sets the canvas to its own size; the figure's box decides it.
	canvas.style.width = `${holder.offsetWidth}px`;
	canvas.style.height = `${holder.offsetHeight}px`;
	return chart;
}

function walk(event: KeyboardEvent, chart: Chart) {
	const steps: Record<string, number> = {
		ArrowRight: 1,
		ArrowDown: 1,
		ArrowLeft: -1,
		ArrowUp: -1,
	};
	if (event.key === "Escape") {
		chart.setActiveElements([]);
		chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
		chart.update("none");
		(event.currentTarget as HTMLElement).blur();
		event.stopPropagation();
		return;
	}
	const step = steps[event.key];
	if (step === undefined) return;
	event.preventDefault();
	// The arrow keys belong to the chart while it has focus, not to the slides.
	event.stopPropagation();
	const marks = chart.data.datasets.flatMap((set, datasetIndex) => {
		const count = set.data.length;
		// An icon array is one mark a group; a hundred dots say the same thing.
		return Array.from({ length: count === 100 ? 1 : count }, (_, index) => ({
			datasetIndex,
			index,
		})).filter(({ index }) => {
			// Marks put aside have no place.
			const { x, y } = chart.getDatasetMeta(datasetIndex).data[index] ?? {};
			return Number.isFinite(x) && Number.isFinite(y);
		});
	});
	const [active] = chart.getActiveElements();
	const at = marks.findIndex(
		(mark) =>
			mark.datasetIndex === active?.datasetIndex && mark.index === active.index,
	);
	const next =
		marks[
			at < 0 && step < 0
				? marks.length - 1
				: (at + step + marks.length) % marks.length
		];
	if (!next) return;
	chart.setActiveElements([next]);
	const element = chart.getDatasetMeta(next.datasetIndex).data[next.index];
	chart.tooltip?.setActiveElements([next], {
		x: element?.x ?? 0,
		y: element?.y ?? 0,
	});
	chart.update("none");
	announce(chart.tooltip?.body.flatMap(({ lines }) => lines).join(" ") ?? "");
}
