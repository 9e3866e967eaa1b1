import type { Presenter } from "../../deck/deck.ts";
import { logoTypes, room } from "../../deck/presenter.ts";
import { button } from "./panel.ts";

/** Fields in words, in the order in which they are asked. */
const fields: readonly [Exclude<keyof Presenter, "logo">, string][] = [
	["name", "Name"],
	["credentials", "Credentials"],
	["institution", "Institution"],
	["event", "Event"],
	["date", "Date, as it is to be printed"],
	["disclosures", "Disclosures"],
];

/** The form of a presenter's details. */
export interface Form {
	readonly element: HTMLElement;
	read(): Presenter;
	fill(presenter: Presenter): void;
}

/**
 * Builds the form.
 *
 * @param save called when it is sent
 * @param refuse called with words if a chosen logo cannot be taken
 */
export function presenterForm(
	presenter: Presenter,
	save: () => void,
	refuse: (words: string) => void,
): Form {
	const element = document.createElement("form");
	const inputs = new Map(
		fields.map(([field, name]) => {
			const input = document.createElement(
				field === "disclosures" ? "textarea" : "input",
			);
			input.maxLength = room[field];
			if (input instanceof HTMLTextAreaElement) input.rows = 4;
			element.append(labelled(name, input));
			return [field, input] as const;
		}),
	);
	const logo = logoField(refuse);
	const show = document.createElement("button");
	show.className = "main";
	show.textContent = "Show and keep";
	element.append(logo.element, show);
	element.addEventListener("submit", (event) => {
		event.preventDefault();
		save();
	});
	const fill = (filled: Presenter) => {
		for (const [field, input] of inputs) input.value = filled[field];
		logo.set(filled.logo ?? "");
	};
	fill(presenter);
	const value = (field: (typeof fields)[number][0]) =>
		inputs.get(field)?.value.trim() ?? "";
	return {
		element,
		fill,
		read: () => ({
			name: value("name"),
			credentials: value("credentials"),
			institution: value("institution"),
			event: value("event"),
			date: value("date"),
			disclosures: value("disclosures"),
			logo: logo.get(),
		}),
	};
}

function labelled(name: string, input: HTMLElement): HTMLElement {
	const label = document.createElement("label");
	label.append(name, input);
	return label;
}

/** An image file as a data URL, with what it looks like beside it. */
function logoField(refuse: (words: string) => void) {
	let chosen = "";
	const image = document.createElement("img");
	image.alt = "The logo";
	const set = (logo: string) => {
		chosen = logo;
		image.hidden = remove.hidden = logo === "";
		if (logo) image.src = logo;
	};
	const file = document.createElement("input");
	file.type = "file";
	file.accept = logoTypes.join();
	file.addEventListener("change", async () => {
		const [picked] = file.files ?? [];
		file.value = "";
		if (!picked) return;
		if (!logoTypes.includes(picked.type))
			return refuse(
				`${picked.name} › type: "${picked.type}" is not taken. Choose a PNG, JPEG, WebP or SVG image.`,
			);
		const url = await dataUrl(picked);
		if (url.length > room.logo)
			return refuse(
				`${picked.name} › size: ${Math.ceil(picked.size / 1000)} kB is too much. Choose an image under ${Math.floor((room.logo * 3) / 4000)} kB.`,
			);
		set(url);
	});
	const remove = button("Remove logo", () => {
		set("");
		file.focus();
	});
	const element = document.createElement("div");
	element.className = "logo-field";
	element.append(labelled("Logo", file), image, remove);
	set("");
	return { element, set, get: () => chosen };
}

function dataUrl(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});
}
