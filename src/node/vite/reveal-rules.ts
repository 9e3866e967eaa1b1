import type { Selector, SelectorComponent, Visitor } from "lightningcss";

/*
 * Parts of reveal's style sheet that no deck of ours uses: its transitions, fragments, overview,
 * vertical slides, backgrounds, overlays, code, media, and print without `?print-pdf`.
 */
const unusedClasses =
	/^(r-overlay|hljs|items-|justify-|r-media|x-frame|fragment|auto-animate|playback|slide-number|scrollbar-trigger)|^(roll|show-notes|speaker-notes|notes|has-(dark|light)-background|embedded|stack|highlight|overview|navigate-(up|down)|rtl|cube|page|linear|r-(stack|fit-text|stretch|frame|hstack|vstack))$/;
const unusedAttributes =
	/^data-(background|transition|auto-animate|fragment|controls-back-arrows)/;
const unusedElements = new Set(["pre", "video", "iframe"]);
/** Transitions that reveal's own element may be given; what slides do without any, a fade, is enough. */
const unusedTransitions = /^(slide|convex|concave|zoom|fade|none|default)$/;
/** Classes that are always there where reveal asks for their absence. */
const alwaysThere = /^(print-pdf|has-(horizontal|vertical)-slides)$/;

/** Drops selectors that match nothing in a deck, and with them the rules that have no other. */
export const unusedRules: Visitor<never> = {
	Selector: (selector) => (isUnused(selector) ? [] : selector),
};

function isUnused(selector: Selector): boolean {
	// Our own sheets pass here too, with class names of ours that reveal happens to use.
	const ofReveal = selector.some(
		(part) =>
			(part.type === "class" && /^(reveal|r-|hljs)/.test(part.name)) ||
			asksForAbsence(part),
	);
	return ofReveal && (selector.some(isUnusedPart) || isTransition(selector));
}

function isUnusedPart(part: SelectorComponent): boolean {
	switch (part.type) {
		case "class":
			return unusedClasses.test(part.name);
		case "attribute":
			return unusedAttributes.test(part.name);
		case "type":
			return unusedElements.has(part.name);
		default:
			return asksForAbsence(part);
	}
}

function asksForAbsence(part: SelectorComponent): boolean {
	return (
		part.type === "pseudo-class" &&
		part.kind === "not" &&
		part.selectors.some((selector) =>
			selector.every(
				(each) => each.type === "class" && alwaysThere.test(each.name),
			),
		)
	);
}

/** Whether the first element of a selector is reveal's own with a transition. */
function isTransition(selector: Selector): boolean {
	const end = selector.findIndex(({ type }) => type === "combinator");
	const names = selector
		.slice(0, end < 0 ? undefined : end)
		.flatMap((part) => (part.type === "class" ? [part.name] : []));
	return (
		names.includes("reveal") &&
		names.some((name) => unusedTransitions.test(name))
	);
}
