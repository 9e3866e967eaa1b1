import { optimize } from "svgo";
import { light } from "../../figures/core/theme.ts";

/**
 * A drawn SVG made small and themable: ids prefixed, coordinates rounded, and each colour of the
 * palette replaced by its custom property with the light colour as fallback.
 */
export function tidySvg(svg: string, prefix: string): string {
	const { data } = optimize(svg, {
		multipass: true,
		floatPrecision: 1,
		js2svg: { pretty: true, indent: 1 },
		plugins: [
			{
				name: "preset-default",
				params: {
					overrides: { convertColors: false, mergePaths: false },
				},
			},
			"removeUselessStrokeAndFill",
			"cleanupIds",
			{
				name: "prefixIds",
				params: { prefix, delim: "-", prefixClassNames: false },
			},
			{
				name: "removeAttrs",
				params: {
					attrs:
						"(class|data-(?!edge$|step$).*|aria-.*|role|font-family|text-decoration)",
				},
			},
		],
	});
	return themed(scalable(data));
}

/** A drawing scales with its box only if it states the box of its own coordinates. */
function scalable(svg: string): string {
	return svg.replace(
		/^<svg(?![^>]*viewBox)([^>]*) width="([\d.]+)" height="([\d.]+)"/,
		'<svg$1 width="$2" height="$3" viewBox="0 0 $2 $3"',
	);
}

function themed(svg: string): string {
	let result = svg;
	for (const [token, colour] of Object.entries(light)) {
		const [red, green, blue] = [1, 3, 5].map((at) =>
			Number.parseInt(colour.slice(at, at + 2), 16),
		);
		const spellings = new RegExp(
			`${colour}|rgba?\\(${red}, ?${green}, ?${blue}(?:, ?1)?\\)`,
			"gi",
		);
		result = result.replace(spellings, `var(--${token},${colour})`);
	}
	return result.replace(/="#fff"/gi, `="var(--paper,${light.paper})"`);
}
