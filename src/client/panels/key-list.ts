/** A use of some keys, as the list of keys shows it. */
export interface KeyUse {
	/** Names of keys that do the same. */
	readonly keys: readonly string[];
	readonly does: string;
}

/** Every key of the deck, reveal's own included, the ones of a talk first. */
export const keyList: readonly KeyUse[] = [
	{ keys: ["→", "Space", "Page Down"], does: "next step or slide" },
	{ keys: ["←", "Page Up"], does: "back a step or slide" },
	{ keys: ["Home", "End"], does: "first slide, last slide" },
	{ keys: ["S"], does: "presenter's window" },
	{ keys: ["F", "F5"], does: "full screen; Esc leaves it" },
	{ keys: ["B", "."], does: "black screen, and back" },
	{ keys: ["L"], does: "laser pointer" },
	{ keys: ["Alt click"], does: "zoom in, and out" },
	{ keys: ["/", "Ctrl K"], does: "find a slide, study or term" },
	{ keys: ["G"], does: "go to a slide by its number or id" },
	{ keys: ["Backspace"], does: "return to where you jumped from" },
	{ keys: ["O", "Esc"], does: "overview" },
	{ keys: ["T"], does: "data table of the figure" },
	{ keys: ["D"], does: "light or dark" },
	{ keys: [","], does: "who presents: name, event, disclosures" },
	{ keys: ["?"], does: "this list" },
];
