/** The part of citation-js that is used here; the library ships no types of its own. */
declare module "@citation-js/core" {
	export class Cite {
		constructor(data: unknown);
		format(
			format: string,
			options?: { format?: string; template?: string; lang?: string },
		): string;
		readonly data: readonly Record<string, unknown>[];
	}
	export const plugins: {
		config: {
			get(name: "@csl"): {
				templates: { add(name: string, csl: string): void };
			};
		};
	};
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
