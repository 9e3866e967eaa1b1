import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	type Command,
	commandOf,
	keyTable,
	type Press,
} from "../../src/client/shared/key-table.ts";

/** A press: what it writes, where the key is, and which modifiers are held. */
function press(key: string, code: string, held = ""): Press {
	return {
		key,
		code,
		ctrlKey: held.includes("ctrl"),
		altKey: held.includes("alt"),
		metaKey: held.includes("meta"),
		shiftKey: held.includes("shift"),
		getModifierState: (name) => name === "AltGraph" && held.includes("graph"),
	};
}

type Row = readonly [command: Command | undefined, ...Parameters<typeof press>];

/** What each layout sends, as browsers report it. */
const layouts: Readonly<Record<string, readonly Row[]>> = {
	US: [
		["speaker", "s", "KeyS"],
		["black", ".", "Period"],
		["search", "/", "Slash"],
		["keys", "?", "Slash", "shift"],
		["presenter", ",", "Comma"],
		["search", "k", "KeyK", "ctrl"],
		["search", "k", "KeyK", "meta"],
		["next", " ", "Space"],
		["back", " ", "Space", "shift"],
		["leave", "Escape", "Escape"],
		["return", "Backspace", "Backspace"],
		[undefined, ">", "Period", "shift"],
		[undefined, "<", "Comma", "shift"],
		[undefined, "m", "KeyM"],
	],
	UK: [
		["keys", "?", "Slash", "shift"],
		["search", "/", "Slash"],
		[undefined, "#", "Backslash"],
		[undefined, "£", "Digit3", "shift"],
		[undefined, "¬", "Backquote", "shift"],
	],
	German: [
		["search", "/", "Digit7", "shift"],
		["keys", "?", "Minus", "shift"],
		["black", ".", "Period"],
		["presenter", ",", "Comma"],
		[undefined, "-", "Slash"],
		[undefined, ":", "Period", "shift"],
		[undefined, "ü", "BracketLeft"],
		[undefined, "z", "KeyY"],
		[undefined, "@", "KeyQ", "ctrl alt graph"],
	],
	French: [
		["search", "/", "Period", "shift"],
		["keys", "?", "KeyM", "shift"],
		["black", ".", "Comma", "shift"],
		["presenter", ",", "KeyM"],
		[undefined, ";", "Comma"],
		[undefined, "!", "Slash"],
		[undefined, "m", "Semicolon"],
		[undefined, "é", "Digit2"],
		[undefined, "q", "KeyA"],
		[undefined, "z", "KeyW"],
	],
	Cyrillic: [
		["speaker", "ы", "KeyS"],
		["fullscreen", "а", "KeyF"],
		["black", "и", "KeyB"],
		["laser", "д", "KeyL"],
		["jump", "п", "KeyG"],
		["overview", "щ", "KeyO"],
		["table", "е", "KeyT"],
		["theme", "в", "KeyD"],
		["theme", "В", "KeyD", "shift"],
		["search", "л", "KeyK", "ctrl"],
		["black", ".", "Slash"],
		["presenter", ",", "Slash", "shift"],
		["search", "/", "Backslash", "shift"],
		["keys", "?", "Digit7", "shift"],
		[undefined, "ж", "Semicolon"],
	],
	"Greek, Hebrew and Arabic": [
		["speaker", "σ", "KeyS"],
		["black", "נ", "KeyB"],
		["jump", "ل", "KeyG"],
		["black", "لا", "KeyB"],
	],
	"Turkish F and Dvorak, whose Latin letters stand elsewhere": [
		[undefined, "ü", "KeyT"],
		["table", "t", "KeyJ"],
		["overview", "o", "KeyS"],
		[undefined, "v", "Period"],
	],
	"Brazilian, with signs on a third level": [
		["search", "/", "KeyQ", "ctrl alt graph"],
		["keys", "?", "KeyW", "ctrl alt graph"],
	],
	"caps lock": [
		["speaker", "S", "KeyS"],
		["theme", "D", "KeyD"],
		["theme", "d", "KeyD", "shift"],
		["search", "K", "KeyK", "ctrl"],
	],
	"full-width letters of an input method": [
		["speaker", "ｓ", "KeyS"],
		["speaker", "Process", "KeyS"],
	],
	"the numeric pad": [
		["black", ".", "NumpadDecimal"],
		["black", ",", "NumpadDecimal"],
		["search", "/", "NumpadDivide"],
		["next", "ArrowRight", "Numpad6"],
		["next", "PageDown", "Numpad3"],
		["back", "PageUp", "Numpad9"],
		["first", "Home", "Numpad7"],
		["last", "End", "Numpad1"],
		[undefined, "6", "Numpad6"],
		[undefined, "Delete", "NumpadDecimal"],
		[undefined, "-", "NumpadSubtract"],
	],
	"a clicker with page keys, F5 and a point": [
		["next", "PageDown", "PageDown"],
		["back", "PageUp", "PageUp"],
		["fullscreen", "F5", "F5"],
		["fullscreen", "F5", "F5", "shift"],
		["leave", "Escape", "Escape"],
		["black", ".", "Period"],
		// On a French, Russian or Hebrew computer.
		["black", ":", "Period"],
		["black", "ю", "Period"],
		["black", "ץ", "Period"],
	],
	"a clicker with arrows and B": [
		["next", "ArrowRight", "ArrowRight"],
		["back", "ArrowLeft", "ArrowLeft"],
		["next", "ArrowDown", "ArrowDown"],
		["back", "ArrowUp", "ArrowUp"],
		["black", "b", "KeyB"],
		["black", "B", "KeyB"],
	],
	"modifiers that are the browser's": [
		[undefined, "ArrowLeft", "ArrowLeft", "alt"],
		[undefined, "ArrowRight", "ArrowRight", "meta"],
		[undefined, "ArrowRight", "ArrowRight", "ctrl"],
		[undefined, "PageDown", "PageDown", "ctrl"],
		[undefined, "PageDown", "PageDown", "shift"],
		[undefined, "Home", "Home", "shift"],
		[undefined, "Home", "Home", "alt"],
		[undefined, "Escape", "Escape", "shift"],
		[undefined, "F5", "F5", "ctrl"],
		[undefined, "s", "KeyS", "ctrl"],
		[undefined, "d", "KeyD", "alt"],
		[undefined, "f", "KeyF", "meta"],
		[undefined, "K", "KeyK", "ctrl shift"],
		[undefined, "k", "KeyK", "ctrl alt"],
		[undefined, " ", "Space", "ctrl"],
		["first", "ArrowLeft", "ArrowLeft", "shift"],
		["last", "ArrowRight", "ArrowRight", "shift"],
		[undefined, "ArrowDown", "ArrowDown", "shift"],
	],
};

describe.each(Object.entries(layouts))("a key on %s", (_, rows) => {
	for (const [command, ...pressed] of rows)
		it(`asks for ${command ?? "nothing"} by ${pressed.join(" ")}`, () => {
			expect(commandOf(press(...pressed))).toBe(command);
		});
});

it("asks for nothing by a letter or sign where these are switched off", () => {
	const asked = (...pressed: Parameters<typeof press>) =>
		commandOf(press(...pressed), false);
	expect(asked("s", "KeyS")).toBeUndefined();
	expect(asked("?", "Slash", "shift")).toBeUndefined();
	expect(asked("/", "NumpadDivide")).toBeUndefined();
	expect(asked("/", "KeyQ", "ctrl alt graph")).toBeUndefined();
	expect(asked("F1", "F1")).toBe("keys");
	expect(asked("k", "KeyK", "ctrl")).toBe("search");
	expect(asked(" ", "Space")).toBe("next");
	expect(asked("PageDown", "PageDown")).toBe("next");
});

it("has a way in code to every command that a key asks for, and one use a command", () => {
	const commands = keyTable.map(({ command }) => command);
	expect(new Set(commands).size).toBe(commands.length);
	const keys = keyTable.flatMap((use) => use.keys);
	expect(new Set(keys).size).toBe(keys.length);
});

it("is the table of keys in the README", () => {
	const rows = keyTable.map(
		(use) =>
			`| ${use.keys.map((key) => `\`${key}\``).join(" ")} | ${use.does} | ${use.in} |`,
	);
	const [, rest = ""] = readFileSync("README.md", "utf8").split(
		"| key | does | in |\n|---|---|---|\n",
	);
	expect(rest.split("\n\n")[0]?.split("\n")).toEqual(rows);
});
