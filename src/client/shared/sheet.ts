/** Adds a style sheet that the first slide did not need. Each module adds its own, once. */
export function addSheet(css: string) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
