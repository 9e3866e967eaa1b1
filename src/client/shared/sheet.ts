const added = new Set<string>();

/** Adds a style sheet that the first slide did not need, once for the page. */
export function addSheet(css: string) {
	if (added.has(css)) return;
	added.add(css);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
