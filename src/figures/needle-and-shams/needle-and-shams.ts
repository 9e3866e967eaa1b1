import { valuesOf } from "../../deck/text.ts";
import type { ArmRole } from "../core/arm-role.ts";
import { emptyLabels } from "../core/data-faults.ts";
import {
	type Draft,
	declareFigure,
	type FigureOptions,
	type FigureParts,
	type Words,
} from "../core/figure.ts";

/** What can be drawn over the skin, with what a reader without the picture is told of it. */
export const devices = {
	needle: "needle through skin and fat into muscle, at the point",
	current: "two needles in muscle, joined by a current",
	tender: "needle in a tender spot of the muscle",
	tack: "small tack in the skin",
	shallow: "needle just through the skin, beside the point",
	elsewhere: "needle in muscle, beside the point",
	blunt: "blunt needle that slides into its handle and does not pierce",
	off: "device above the skin, switched off",
	none: "nothing at the skin",
} as const;

export type Device = keyof typeof devices;

/** One section through the skin, and the words under it. */
export interface NeedlePanel {
	readonly device: Device;
	readonly role: ArmRole;
	readonly label: string;
	/** Whether it keeps each part, in the order of the parts. */
	readonly keeps: readonly boolean[];
	readonly facts: readonly string[];
}

export interface NeedleAndShamsSpec {
	readonly kind: "needle-and-shams";
	readonly panels: readonly NeedlePanel[];
	/** What a panel may keep; none where panels have facts alone. */
	readonly parts: readonly string[];
	readonly steps: boolean;
}

/** What the author of the drawing gives. */
export interface NeedleAndShamsOptions extends FigureOptions {
	/** Parts of the treatment that a sham may keep or leave out. */
	readonly parts?: readonly { key: string; name: Words }[];
	/** One to four. */
	readonly panels: readonly {
		device: Device;
		role: ArmRole;
		label: Words;
		/** Keys of the parts that it keeps. */
		keeps?: readonly string[];
		/** Lines under the drawing. */
		facts?: readonly Words[];
	}[];
	/** Panels appear one by one. */
	readonly steps?: true;
}

/** What every drawing of this kind says of itself. */
export const sectionNote = "Schematic, not to scale";

/**
 * Needles and shams in a section through skin, fat and muscle, drawn by us and not to scale: what each
 * reaches, and which parts of the treatment it keeps.
 *
 * @returns a declaration; once it is built, other numbers of panels, drawings that there are not, parts that are not
 *   declared, and panels without a name become faults that the deck's checks report
 */
export function needleAndShams(options: NeedleAndShamsOptions) {
	return declareFigure("needle-and-shams", options);
}

/** The figure of the options. */
export function buildNeedleAndShams(
	options: NeedleAndShamsOptions,
	draft: Draft,
): FigureParts<NeedleAndShamsSpec> {
	const { parts = [] } = options;
	const keys = parts.map(({ key }) => key);
	const names = parts.map(({ name }) => draft.say(name));
	if (options.panels.length < 1 || options.panels.length > 4)
		draft.refuse(
			`there are ${options.panels.length} panels`,
			"Give the drawing one to four",
		);
	const panels = options.panels.map(
		({ device, role, label, keeps = [], facts = [] }): NeedlePanel => {
			const name = draft.say(label);
			if (!(device in devices))
				draft.refuse(
					`panel "${name}" shows "${device}", which is no drawing`,
					`Use ${Object.keys(devices).join(", ")}`,
				);
			for (const key of keeps)
				if (!keys.includes(key))
					draft.refuse(
						`panel "${name}" keeps "${key}", which is no part`,
						keys.length > 0
							? `Name one of ${keys.join(", ")}`
							: "Declare it in parts",
					);
			return {
				device,
				role,
				label: name,
				keeps: keys.map((key) => keeps.includes(key)),
				facts: facts.map((each) => draft.say(each)),
			};
		},
	);
	draft.faults.push(
		...emptyLabels([...names, ...panels.map(({ label }) => label)]),
	);
	const sentences = panels.map((panel) => spokenPanel(panel, names));
	return {
		spec: {
			kind: "needle-and-shams",
			panels,
			parts: names,
			steps: options.steps ?? false,
		},
		form: `Section through skin, fat and muscle in ${panels.length} ${panels.length === 1 ? "panel" : "panels"}`,
		sentences: [sectionNote, ...sentences],
		table: {
			columns: ["", "Drawn as", ...names, ...factHeads(panels)],
			rows: panels.map(({ device, label, keeps, facts }) => [
				label,
				devices[device] ?? "",
				...keeps.map((kept) => (kept ? "kept" : "left out")),
				...factHeads(panels).map((_, index) => facts[index] ?? ""),
			]),
		},
		steps: options.steps ? sentences.slice(1) : [],
		comparators: [...new Set(panels.map(({ role }) => role))].filter(
			(role) => role !== "treatment",
		),
		printed: draft.words.flatMap(valuesOf),
	};
}

/** A panel as a sentence. */
export function spokenPanel(
	{ device, label, keeps, facts }: NeedlePanel,
	parts: readonly string[],
): string {
	const named = (kept: boolean) =>
		parts.filter((_, index) => keeps[index] === kept).join(", ");
	const [kept, left] = [named(true), named(false)];
	return [
		`${label}: ${devices[device]}`,
		kept && `keeps ${kept}`,
		left && `leaves out ${left}`,
		...facts,
	]
		.filter(Boolean)
		.join("; ");
}

function factHeads(panels: readonly NeedlePanel[]): string[] {
	const most = Math.max(0, ...panels.map(({ facts }) => facts.length));
	return Array.from({ length: most }, (_, index) => `Fact ${index + 1}`);
}
