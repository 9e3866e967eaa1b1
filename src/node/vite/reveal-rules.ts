import type { Selector, SelectorComponent, Visitor } from "lightningcss";

/*
 * Parts of reveal's style sheet that no deck of ours uses: its transitions but one, fragments, vertical
 * slides, backgrounds, overlays, code, media, and print without `?print-pdf`.
 */
const unusedClasses =
	/^(r-overlay|hljs|items-|justify-|r-media|x-frame|fragment|auto-animate|playback|slide-number|scrollbar-trigger)|^(roll|show-notes|speaker-notes|notes|has-(dark|light)-background|embedded|stack|highlight|navigate-(up|down)|rtl|cube|page|linear|r-(stack|fit-text|stretch|frame|hstack|vstack))$/;
const unusedAttributes =
	/^data-(background|transition|auto-animate|fragment|controls-back-arrows)/;
const unusedElements = new Set(["pre", "video", "iframe"]);
/** Classes that are always there where reveal asks for their absence. */
const alwaysThere = /^(print-pdf|has-(horizontal|vertical)-slides)$/;

/** Drops selectors that match nothing in a deck, and with them the rules that have no other. */
export const unusedRules: Visitor<never> = {
	Selector: (selector) => (isUnused(selector) ? [] : selector),
};

function isUnused(selector: Selector): boolean {
	// Our own sheets pass here too, with class names of ours that reveal happens to use.
	const ofReveal = selector.some(
		(part) => part.type === "class" && /^(reveal|r-|hljs)/.test(part.name),
	);
	return ofReveal && selector.some(isUnusedPart);
}

function isUnusedPart(part: SelectorComponent): boolean {
	switch (part.type) {
		case "class":
			return unusedClasses.test(part.name);
		case "attribute":
			return unusedAttributes.test(part.name);
		case "type":
			return unusedElements.has(part.name);
		case "pseudo-class":
			return part.kind === "not" && part.selectors.some(needsAbsence);
		default:
			return false;
	}
}

function needsAbsence(selector: Selector): boolean {
	return selector.every(
		(part: SelectorComponent) =>
			part.type === "class" && alwaysThere.test(part.name),
	);
}
