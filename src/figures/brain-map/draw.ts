import type { Drawing } from "../core/drawing.ts";
import type { Ink } from "../core/ink.ts";
import { drawnPart, paragraph, schematic } from "../core/schematic.ts";
import type { Surface } from "../core/surface.ts";
import {
	brainLines,
	brainRegion,
	brainSize,
} from "../drawings/brain-outline.ts";
import {
	type BrainMapSpec,
	type BrainPlace,
	findingWords,
	type Relief,
	reliefs,
	reliefWords,
	spokenRegion,
} from "./brain-map.ts";

/** Draws the brain with numbered regions, and what was seen in each beside it; below it when narrow. */
export function drawBrainMap(
	{ places, limit }: BrainMapSpec,
	surface: Surface,
): Drawing {
	const { wide, full, label: size, theme, type } = surface;
	const width = wide ? 560 : full;
	const scale = width / brainSize.width;
	const brainHeight = brainSize.height * scale;
	const strong = { size, weight: 700 as const };
	const used = reliefs.filter((each) =>
		places.some(({ relief }) => relief === each),
	);
	const legendTop = brainHeight + size * 0.6;
	const legendLine = size * 1.3;
	const limitTop = legendTop + used.length * legendLine + size * 0.5;
	const limitEnd = limitTop + type.height(limit, width, strong);
	const left = wide ? width + 44 : 0;
	const room = full - left;
	const indent = size * 1.5;
	const gap = size * 0.45;
	let next = wide ? 2 : limitEnd + size;
	const placed = places.map((place) => {
		const top = next;
		const height =
			type.height(place.name, room - indent, strong) +
			place.findings.reduce(
				(sum, finding) =>
					sum + type.height(findingWords(finding), room - indent, { size }),
				0,
			);
		next += Math.max(height, 26) + gap;
		return { place, top, height: Math.max(height, 26) };
	});
	const height = Math.max(limitEnd, next - gap) + 4;
	const fillOf = (relief: Relief) =>
		({ tied: theme.treatment, untied: theme.sham, "not measured": theme.rule })[
			relief
		];
	const badge = (
		ink: Ink,
		number: number,
		x: number,
		y: number,
		relief: Relief,
	) => {
		ink.circle(x, y, size * 0.58, {
			fill: theme.paper,
			stroke: relief === "not measured" ? theme.soft : fillOf(relief),
			width: 2,
		});
		ink.text(String(number), x, y, {
			...strong,
			colour: theme.ink,
			align: "center",
		});
	};
	const drawRegion = (ink: Ink, { region, relief }: BrainPlace) => {
		const { path, hidden } = brainRegion(region);
		ink.open({ transform: `scale(${scale.toFixed(4)})` });
		ink.path(
			path,
			hidden
				? {
						stroke: relief === "not measured" ? theme.soft : fillOf(relief),
						width: 9,
						dash: [18, 14],
					}
				: { fill: fillOf(relief) },
		);
		ink.close();
	};
	const drawFindings = (
		ink: Ink,
		place: BrainPlace,
		at: number,
		top: number,
	) => {
		badge(ink, at + 1, left + size * 0.6, top + size * 0.6, place.relief);
		const x = left + indent;
		let y = paragraph(ink, place.name, x, top, room - indent, {
			...strong,
			colour: theme.ink,
		});
		for (const finding of place.findings)
			y = paragraph(ink, findingWords(finding), x, y, room - indent, {
				size,
				colour: theme.soft,
			});
	};
	return schematic(
		surface,
		Math.ceil(height),
		placed.map(({ place, top, height: high }, index) =>
			drawnPart({
				says: spokenRegion(place),
				hit: { left, top, width: room, height: high },
				draw: (ink) => drawFindings(ink, place, index, top),
			}),
		),
		({ ink }) => {
			for (const place of places) drawRegion(ink, place);
			ink.open({ transform: `scale(${scale.toFixed(4)})` });
			ink.add("path", {
				d: brainLines,
				fill: theme.soft,
				"fill-rule": "evenodd",
				stroke: "none",
			});
			ink.close();
			places.forEach(({ region, relief }, index) => {
				const [x, y] = brainRegion(region).at;
				badge(ink, index + 1, x * scale, y * scale, relief);
			});
			used.forEach((relief, index) => {
				const y = legendTop + (index + 0.5) * legendLine;
				ink.rect(0, y - size * 0.35, size * 0.9, size * 0.7, {
					fill: fillOf(relief),
				});
				ink.text(reliefWords[relief], size * 1.3, y, {
					size,
					colour: theme.soft,
				});
			});
			paragraph(ink, limit, 0, limitTop, width, {
				...strong,
				colour: theme.ink,
			});
		},
	);
}
