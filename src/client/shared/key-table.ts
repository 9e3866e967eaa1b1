/*
 * Every key of the deck. What keys do, the list of keys, the README and the presenter's window all come
 * from this one table; a press is matched by what it writes, since a key's place differs between layouts.
 */

/** What a key asks for. */
export type Command =
	| "next"
	| "back"
	| "first"
	| "last"
	| "speaker"
	| "fullscreen"
	| "black"
	| "laser"
	| "zoom"
	| "search"
	| "jump"
	| "return"
	| "overview"
	| "table"
	| "theme"
	| "presenter"
	| "downloads"
	| "keys"
	| "leave";

/** A use of some keys. */
export interface KeyUse {
	readonly command: Command;
	/** Names of keys that do the same, as they are printed; letters without regard to case. */
	readonly keys: readonly string[];
	readonly does: string;
	/** Windows that answer it. */
	readonly in: "talk" | "both windows";
}

/** The ones of a talk first. */
export const keyTable: readonly KeyUse[] = [
	{
		command: "next",
		keys: ["→", "↓", "Space", "Page Down", "N"],
		does: "next step or slide",
		in: "both windows",
	},
	{
		command: "back",
		keys: ["←", "↑", "Shift Space", "Page Up", "P"],
		does: "back a step or slide",
		in: "both windows",
	},
	{
		command: "first",
		keys: ["Home", "Shift ←"],
		does: "first slide",
		in: "both windows",
	},
	{
		command: "last",
		keys: ["End", "Shift →"],
		does: "end of the talk; then the last backup slide",
		in: "both windows",
	},
	{ command: "speaker", keys: ["S"], does: "presenter's window", in: "talk" },
	{
		command: "fullscreen",
		keys: ["F", "F5", "Shift F5"],
		does: "full screen; F leaves it, as Esc does",
		in: "talk",
	},
	{
		command: "black",
		keys: ["B", "."],
		does: "black screen, and back",
		in: "both windows",
	},
	{ command: "laser", keys: ["L"], does: "laser pointer", in: "talk" },
	{
		command: "zoom",
		keys: ["Alt click"],
		does: "zoom in, and out",
		in: "talk",
	},
	{
		command: "search",
		keys: ["/", "Ctrl K"],
		does: "find a slide, study or term",
		in: "both windows",
	},
	{
		command: "jump",
		keys: ["G"],
		does: "go to a slide by its number or id",
		in: "both windows",
	},
	{
		command: "return",
		keys: ["Backspace"],
		does: "return to where you jumped from",
		in: "both windows",
	},
	{
		command: "overview",
		keys: ["O"],
		does: "all slides on one table",
		in: "talk",
	},
	{
		command: "table",
		keys: ["T"],
		does: "data table of the figure",
		in: "talk",
	},
	{ command: "theme", keys: ["D"], does: "light or dark", in: "both windows" },
	{
		command: "presenter",
		keys: [","],
		does: "who presents: name, event, disclosures",
		in: "talk",
	},
	{
		command: "downloads",
		keys: ["E"],
		does: "downloads: PDF, PowerPoint, data",
		in: "talk",
	},
	{
		command: "keys",
		keys: ["?", "F1"],
		does: "this list",
		in: "both windows",
	},
	{
		command: "leave",
		keys: ["Esc"],
		does: "leave what is open, the innermost first; else all slides",
		in: "talk",
	},
];

/** What of a `KeyboardEvent` tells which key was pressed. */
export type Press = Pick<
	KeyboardEvent,
	| "key"
	| "code"
	| "ctrlKey"
	| "altKey"
	| "metaKey"
	| "shiftKey"
	| "getModifierState"
>;

/** Names in `KeyboardEvent.key` of keys that are printed otherwise. */
const named: Readonly<Record<string, string>> = {
	"→": "ArrowRight",
	"←": "ArrowLeft",
	"↓": "ArrowDown",
	"↑": "ArrowUp",
	Space: " ",
	"Page Down": "PageDown",
	"Page Up": "PageUp",
	Esc: "Escape",
};

const commands: ReadonlyMap<string, Command> = new Map(
	keyTable.flatMap(({ command, keys }) =>
		keys.map((key): [string, Command] => {
			const [, modifier = "", rest = key] = /^((?:Shift|Ctrl) )(.+)$/.exec(
				key,
			) ?? [undefined, "", key];
			const name = named[rest] ?? rest;
			return [
				modifier + (name.length === 1 ? name.toLowerCase() : name),
				command,
			];
		}),
	),
);

/**
 * What a press asks for; nothing where it is the browser's own, as with any modifier that the table does
 * not name.
 *
 * @param letters whether keys that write a letter or a sign count; the others always do
 */
export function commandOf(press: Press, letters = true): Command | undefined {
	const name = nameOf(press);
	if (name === undefined || (!letters && isSign(name))) return undefined;
	return commands.get(name);
}

/** Whether a key writes something: letters, digits and signs do, a blank is no sign. */
function isSign(name: string): boolean {
	return name.length === 1 && name !== " ";
}

/** `s`, `/`, `PageDown`, `Shift ArrowLeft`, `Ctrl k`. */
function nameOf(press: Press): string | undefined {
	const { altKey, ctrlKey, metaKey, shiftKey } = press;
	const name = written(press);
	// A third level of a key, by which some layouts write a sign. Windows reports it as Ctrl and Alt.
	const third = press.getModifierState("AltGraph") && isSign(name);
	if (third && !metaKey) return name;
	if (altKey || (ctrlKey && metaKey)) return undefined;
	if (ctrlKey || metaKey) return shiftKey ? undefined : `Ctrl ${name}`;
	// Shift is part of writing a sign, and caps lock of writing a letter.
	return shiftKey && !isSign(name) ? `Shift ${name}` : name;
}

/**
 * What a key writes, in lower case. Where that is no Latin letter, as on a Cyrillic, Greek or Hebrew
 * layout, the letter that stands in its place on others; a clicker's point likewise.
 */
function written({ key, code, shiftKey }: Press): string {
	// The pad's separator writes a comma in half of Europe.
	if (code === "NumpadDecimal" && key.length === 1) return ".";
	const plain = key.normalize("NFKC").toLowerCase();
	const foreign =
		/^(process|unidentified)$/.test(plain) ||
		(/\p{L}/u.test(plain) && !/\p{Script=Latin}/u.test(plain));
	const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
	if (foreign && letter) return letter.toLowerCase();
	const signed = !/[a-z\d]/.test(plain) && !commands.has(plain);
	const point = code === "Period" && !shiftKey;
	if (point && (foreign || (plain.length === 1 && signed))) return ".";
	return plain.length === 1 ? plain : key;
}
