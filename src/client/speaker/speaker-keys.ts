import { attempt } from "../shared/attempt.ts";
import { answerKeys } from "../shared/key-desk.ts";
import { type Command, keyTable } from "../shared/key-table.ts";
import type { Places } from "../shared/talk.ts";
import { turnTheme } from "../shared/theme.ts";

/** What this window answers of the table of keys. */
const answered: ReadonlySet<Command> = new Set(
	keyTable
		.filter((use) => use.in === "both windows")
		.map(({ command }) => command),
);

type Own = readonly [
	what: string,
	run: (places: Places, obey: Obey, typed: () => string) => unknown,
];

/** Does what a command says, here or in the talk. */
export type Obey = (command: Command, typed?: () => string) => unknown;

/** What this window does itself: nobody in the room sees what is looked for. */
const own: Partial<Record<Command, Own>> = {
	search: [
		"The search",
		async (places, _, typed) =>
			(await import("../panels/palette.tsx")).openPalette(places, typed()),
	],
	jump: [
		"The way to a slide by its number",
		async (places, _, typed) =>
			(await import("../panels/jump.tsx")).openJump(places, typed()),
	],
	theme: ["Light or dark", turnTheme],
	keys: [
		"The list of keys",
		async (_, obey) =>
			(await import("../panels/key-card.tsx")).showKeys("both windows", obey),
	],
};

/**
 * Has the presenter's window answer keys.
 *
 * @param ask has the talk do what a command says
 * @returns does what a command says, said by other means than a key
 */
export function startSpeakerKeys(
	places: Places,
	ask: (command: Command) => void,
): Obey {
	const obey: Obey = (command, typed = () => "") => {
		const here = own[command];
		return here
			? attempt(here[0], () => here[1](places, obey, typed))
			: ask(command);
	};
	answerKeys({
		leaves(event, command) {
			// A clicker's start key would reload this window.
			if (command === "fullscreen" && event.key === "F5")
				event.preventDefault();
			return !command || !answered.has(command) || isOfFocus(event);
		},
		moves: (command) => !own[command],
		obey,
	});
	return obey;
}

/** Whether a press belongs to what has the focus: a button or link, or notes that scroll. */
function isOfFocus({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof Element)) return false;
	return key === " " || key === "Enter"
		? target.closest("button, a") !== null
		: /^Arrow(Up|Down)$/.test(key) && target.closest("[tabindex]") !== null;
}
