/** The part of svgcanvas that is used here; the library ships no types of its own. */
declare module "svgcanvas" {
	export class Context {
		constructor(options: {
			width: number;
			height: number;
			document?: Document;
		});
		getSerializedSvg(): string;
	}
}
