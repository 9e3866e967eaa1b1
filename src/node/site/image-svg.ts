import {
	dark,
	fontFamily,
	light,
	type Theme,
} from "../../figures/core/theme.ts";

/**
 * A drawing as an image shows it, which has no page to take colours from: with those that it uses, in
 * both themes. Scripts put it into the page without them.
 */
export function imageSvg(svg: string): string {
	const palette = (theme: Theme) =>
		Object.entries(theme)
			.filter(([token]) => svg.includes(`var(--${token}`))
			.map(([token, color]) => `--${token}:${color}`)
			.join(";");
	const style = `svg{font-family:${fontFamily},sans-serif;${palette(light)}}@media(prefers-color-scheme:dark){svg{${palette(dark)}}}`;
	return svg.replace(/^<svg[^>]*>/, (root) => `${root}<style>${style}</style>`);
}
