import { InputError, type Problem } from "../evidence/problem.ts";
import type { Presenter } from "./deck.ts";

/** Every field of a presenter's details, with the most characters for which slides have room. */
export const room = {
	name: 80,
	credentials: 80,
	institution: 120,
	event: 120,
	date: 40,
	disclosures: 1000,
	// About 150 kB of image: more would slow the title slide and the single file.
	logo: 200_000,
} satisfies Record<keyof Presenter, number>;
const fields = Object.keys(room) as (keyof Presenter)[];

/** What slides say in the place of what nobody has filled in. */
const unsaid: Omit<Presenter, "logo"> = {
	name: "Presenter",
	credentials: "credentials",
	institution: "institution",
	event: "event",
	date: "date",
	disclosures:
		"To be declared before the session: the relevant financial relationships of everyone who shaped it, or that there are none.",
};

/** Declares who presents. What is left out is to be filled in by whoever does. */
export function presenter(declaration: Partial<Presenter>): Presenter {
	return { ...unsaid, ...declaration };
}

/** The fields that nobody has filled in, and that slides show nevertheless. */
export function unsaidFields(presenter: Presenter): (keyof typeof unsaid)[] {
	return fields.filter(
		(field) => field !== "logo" && presenter[field] === unsaid[field],
	) as (keyof typeof unsaid)[];
}

/** Images that a logo may be; an SVG runs no script where it is shown as an image. */
export const logoTypes = [
	"image/png",
	"image/jpeg",
	"image/webp",
	"image/avif",
	"image/svg+xml",
];

/** Whether disclosures need smaller type, so that their slide has room for them. */
export function isLong({ disclosures }: Presenter): boolean {
	return disclosures.length > 300;
}

/** Stands before each part of where somebody presents. */
export const partSign = " · ";

/** Who presents and where, part by part. */
export function presenterParts(presenter: Presenter): {
	who: string;
	where: readonly string[];
} {
	const { name, credentials, event, institution, date } = presenter;
	return {
		who: [name, credentials].filter(Boolean).join(", "),
		where: [event, institution, date].filter(Boolean),
	};
}

/** The same as a line of words. */
export function presenterLine(presenter: Presenter): {
	who: string;
	where: string;
} {
	const { who, where } = presenterParts(presenter);
	return { who, where: where.map((part) => partSign + part).join("") };
}

/**
 * A presenter's details from the JSON that was exported or written by hand. Fields that are left
 * out keep the words of the default.
 *
 * @param file name of the file, for messages
 * @param json its content
 * @param otherwise the deck's own presenter
 * @throws InputError with every fault of the file
 */
export function presenterFrom(
	file: string,
	json: string,
	otherwise: Presenter,
): Presenter {
	let content: unknown;
	try {
		content = JSON.parse(json);
	} catch (error) {
		throw new InputError([
			{
				file,
				field: "JSON",
				message: `cannot be read: ${error instanceof Error ? error.message.replace(/\s*[\r\n]\s*/g, " ") : String(error)}`,
				hint: "Export the details anew, or mend the file",
			},
		]);
	}
	if (typeof content !== "object" || content === null || Array.isArray(content))
		throw new InputError([
			{
				file,
				field: "JSON",
				message: `holds ${Array.isArray(content) ? "a list" : String(content)}`,
				hint: `Write an object with ${fields.join(", ")}`,
			},
		]);
	const given = Object.entries(content);
	const problems = given.flatMap(([field, value]) => fault(file, field, value));
	if (problems.length > 0) throw new InputError(problems);
	return { ...otherwise, ...Object.fromEntries(given) };
}

function fault(file: string, field: string, value: unknown): Problem[] {
	const known = fields.find((each) => each === field);
	if (!known)
		return [
			{
				file,
				field,
				message: "must be a field of a presenter",
				hint: `Use ${fields.join(", ")}`,
			},
		];
	if (typeof value !== "string")
		return [
			{
				file,
				field,
				message: `must be a string, not ${JSON.stringify(value)}`,
				hint: "Put the words in quotation marks",
			},
		];
	if (value.length > room[known])
		return [
			{
				file,
				field,
				message: `has ${value.length} characters`,
				hint: `Shorten it to ${room[known]}, which is what slides have room for`,
			},
		];
	if (known === "logo" && value !== "" && !isImage(value))
		return [
			{
				file,
				field,
				message: `"${value.slice(0, 40)}" must be an image`,
				hint: `Give a PNG, JPEG, WebP or SVG image as a data URL in base64`,
			},
		];
	return [];
}

function isImage(value: string): boolean {
	const [head = "", data = ""] = value.split(";base64,");
	return (
		logoTypes.includes(head.replace(/^data:/, "")) &&
		head.startsWith("data:") &&
		/^[A-Za-z0-9+/]+=*$/.test(data)
	);
}
