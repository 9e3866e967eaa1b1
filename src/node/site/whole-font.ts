/** The font file of which a site uses a part, relative to the project. */
export const wholeFont =
	"node_modules/source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2";
