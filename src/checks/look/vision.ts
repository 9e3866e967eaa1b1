import {
	type Color,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterGrayscale,
	parse,
} from "culori";

/** How somebody sees, or a printer prints. */
export type Vision = "normal" | "deuteranopia" | "protanopia" | "grayscale";

const seen: Readonly<Record<Vision, (color: Color) => Color>> = {
	normal: (color) => color,
	deuteranopia: filterDeficiencyDeuter(1),
	protanopia: filterDeficiencyProt(1),
	grayscale: filterGrayscale(1),
};

const difference = differenceCiede2000();

/** How far apart two colors are to somebody, as CIEDE2000: 1 is just seen, 10 at a glance. */
export function apart(one: string, other: string, vision: Vision): number {
	const [a, b] = [one, other].map((color) => {
		const parsed = parse(color);
		return parsed && seen[vision](parsed);
	});
	return a && b ? difference(a, b) : 0;
}
