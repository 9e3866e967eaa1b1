import type { Ink } from "../core/ink.ts";
import type { Surface } from "../core/surface.ts";
import { rounded } from "../core/svg.ts";
import type { Device } from "./needle-and-shams.ts";

/** A section through the skin, in pixels. */
export interface Section {
	readonly left: number;
	readonly width: number;
	/** Where the air above the skin begins. */
	readonly top: number;
	readonly layers: Layers;
}

/** Heights from the top down: air, skin, fat, muscle. */
export interface Layers {
	readonly air: number;
	readonly skin: number;
	readonly fat: number;
	readonly muscle: number;
}

/** Layers of the least height at which all devices can be told apart. */
export const layersOf = ({ wide }: Surface): Layers =>
	wide
		? { air: 82, skin: 18, fat: 38, muscle: 56 }
		: { air: 70, skin: 14, fat: 32, muscle: 48 };

/** The same section taller: where a slide has room, its layers are deeper. */
export function deeper(layers: Layers, times: number): Layers {
	return {
		air: layers.air * times,
		skin: layers.skin * times,
		fat: layers.fat * times,
		muscle: layers.muscle * times,
	};
}

/** Height of a whole section. */
export function sectionHeight({ air, skin, fat, muscle }: Layers): number {
	return air + skin + fat + muscle;
}

/** Skin, fat and muscle, with the fibres of the muscle. */
export function drawLayers(ink: Ink, at: Section, surface: Surface) {
	const { theme } = surface;
	const { air, skin, fat, muscle } = at.layers;
	const { left, width } = at;
	const top = at.top + air;
	ink.rect(left, top, width, skin, { fill: theme.skin });
	ink.rect(left, top + skin, width, fat, { fill: theme.fat });
	ink.rect(left, top + skin + fat, width, muscle, { fill: theme.muscle });
	for (let index = 1; index < 4; index += 1) {
		const y = top + skin + fat + (muscle * index) / 4;
		ink.path(wave(left, width, y), { stroke: theme.fat, width: 1.5 });
	}
}

/** A fibre across a muscle. */
function wave(left: number, width: number, y: number): string {
	const step = width / 4;
	const half = rounded(step / 2);
	return `M${rounded(left)} ${rounded(y)}q${half} -5 ${rounded(step)} 0t${rounded(step)} 0t${rounded(step)} 0t${rounded(step)} 0`;
}

/** A needle or a sham over and in the skin, in the colour of its arm. */
export function drawDevice(
	ink: Ink,
	device: Device,
	at: Section,
	colour: string,
	surface: Surface,
) {
	const { theme, stroke } = surface;
	const { air, skin, fat, muscle } = at.layers;
	const x = at.left + at.width * 0.5;
	const surfaceY = at.top + air;
	const pointY = surfaceY + skin + fat + muscle * 0.5;
	const off = at.width * 0.24;
	const hit = device === "needle" || device === "current";
	// The point that theory asks for: hit, or missed. A tender spot and the ear have none.
	if (device === "tender")
		ink.circle(x, pointY, surface.wide ? 19 : 14, { fill: theme.skin });
	else if (device !== "tack")
		ink.circle(x, pointY, surface.wide ? 11 : 8, {
			stroke: hit ? colour : theme.ink,
			width: stroke * 0.8,
			...(!hit && { dash: [4, 4] }),
		});
	/** A handle with its shaft down to a depth. */
	const needle = (at: number, raise: number, depth: number) => {
		const handle = air * 0.5;
		const from = surfaceY - air + raise;
		ink.add("rect", {
			x: at - 5,
			y: from,
			width: 10,
			height: handle,
			rx: 4,
			fill: colour,
			stroke: "none",
		});
		ink.line([at, from + handle], [at, depth], colour, stroke);
	};
	switch (device) {
		case "needle":
		case "tender":
			needle(x, 2, pointY);
			return;
		case "tack":
			ink.line([x - 11, surfaceY - 4], [x + 11, surfaceY - 4], colour, 7);
			ink.line([x, surfaceY], [x, surfaceY + skin + 5], colour, stroke);
			return;
		case "none":
			return;
		case "current": {
			const other = x + off;
			needle(x, 8, pointY);
			needle(other, 8, pointY);
			const y = surfaceY - air + 8;
			ink.path(
				`M${rounded(x)} ${rounded(y)}q${rounded(off / 4)} -12 ${rounded(off / 2)} 0t${rounded(off / 2)} 0`,
				{ stroke: theme.ink, width: 2 },
			);
			return;
		}
		case "shallow":
			needle(x - off, air * 0.3, surfaceY + skin + 6);
			return;
		case "elsewhere":
			needle(x - off, 2, pointY);
			return;
		case "blunt": {
			const base = surfaceY - 3;
			needle(x, air * 0.22, base - 1);
			// Its blunt end, and the ring that holds it upright.
			ink.line([x - 9, base], [x + 9, base], colour, stroke * 1.4);
			for (const side of [-1, 1])
				ink.rect(x + side * 24 - 8, base - 14, 16, 14, {
					stroke: colour,
					width: stroke * 0.7,
				});
			return;
		}
		case "off": {
			const [wide, high] = [44, air * 0.7];
			const top = surfaceY - high - 8;
			ink.add("rect", {
				x: x - wide / 2,
				y: top,
				width: wide,
				height: high,
				rx: 7,
				fill: theme.paper,
				stroke: colour,
				"stroke-width": stroke,
				"stroke-dasharray": "none",
			});
			const [middle, r] = [top + high / 2, 13];
			// The sign of a switch: a ring, open at the top, and a stroke.
			ink.path(
				`M${rounded(x - r * 0.6)} ${rounded(middle - r * 0.8)}A${r} ${r} 0 1 0 ${rounded(x + r * 0.6)} ${rounded(middle - r * 0.8)}`,
				{ stroke: colour, width: stroke * 0.8 },
			);
			ink.line([x, middle - r - 4], [x, middle - 1], colour, stroke * 0.8);
			return;
		}
		default:
			device satisfies never;
	}
}
