/** The part of citation-js that is used here; the library ships no types of its own. */
declare module "@citation-js/core" {
	export class Cite {
		constructor(data: unknown);
		format(format: string, options?: { format?: "text" }): string;
		format(
			format: "bibliography",
			options: {
				format: "text";
				style: string;
				lang: string;
				asEntryArray: true;
				nosort: true;
			},
		): readonly (readonly [id: string, text: string])[];
		format(
			format: "ris",
			options: { format: "object" },
		): readonly Record<string, string | readonly string[]>[];
		readonly data: readonly Record<string, unknown>[];
	}
	export const plugins: {
		config: {
			get(name: "@csl"): {
				styles: { add(name: string, csl: string): void };
			};
			get(name: "@bibtex"): {
				format: { useIdAsLabel: boolean; checkLabel: boolean };
			};
		};
	};
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
