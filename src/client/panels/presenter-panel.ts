import type { Presenter } from "../../deck/deck.ts";
import { presenterFrom } from "../../deck/presenter.ts";
import {
	defaultPresenter,
	keptPresenter,
	showPresenter,
} from "../deck/presenter-shown.ts";
import type { Talk } from "../deck/talk.ts";
import { addSheet } from "../shared/sheet.ts";
import { forget, remember } from "../shared/storage.ts";
import css from "../styles/presenter-panel.css?inline";
import { button, openPanel } from "./panel.ts";
import { type Form, presenterForm } from "./presenter-form.ts";
import { presenterKey } from "./presenter-key.ts";

addSheet(css);

/** Largest file that can hold a presenter's details, in bytes. */
const largest = 400_000;

/** Asks who presents; the answer stays in this browser and shows at once. */
export async function openPresenter(talk: Talk) {
	const otherwise = await defaultPresenter();
	const status = line("status");
	const fault = line("alert");
	const say = (words: string) => {
		fault.textContent = "";
		status.textContent = words;
	};
	/** Does what a button is for; what is wrong is said, and nothing changes. */
	const attempt = async (action: () => Promise<void> | void) => {
		try {
			await action();
		} catch (error) {
			status.textContent = "";
			fault.textContent =
				error instanceof Error ? error.message : String(error);
		}
	};
	const use = (presenter: Presenter) => {
		showPresenter(talk.slides, presenter);
		return remember(presenterKey, JSON.stringify(presenter))
			? "Shown, and kept in this browser."
			: "Shown until this page is left: this browser does not let the deck keep anything. Export it to have it again.";
	};
	const form: Form = presenterForm(
		await keptPresenter().catch(() => otherwise),
		() =>
			attempt(() =>
				say(use(presenterFrom("form", JSON.stringify(form.read()), otherwise))),
			),
		(words) => attempt(() => Promise.reject(new Error(words))),
	);
	const file = document.createElement("input");
	file.type = "file";
	file.accept = "application/json,.json";
	file.hidden = true;
	file.setAttribute("aria-label", "File with a presenter's details");
	file.addEventListener("change", () =>
		attempt(async () => {
			const [chosen] = file.files ?? [];
			file.value = "";
			if (!chosen) return;
			if (chosen.size > largest)
				throw new Error(
					`${chosen.name} › file: has ${chosen.size} bytes, more than ${largest}. Choose a file that was exported here.`,
				);
			const read = presenterFrom(chosen.name, await chosen.text(), otherwise);
			form.fill(read);
			say(`${chosen.name} read. ${use(read)}`);
		}),
	);
	const rest = document.createElement("div");
	rest.className = "buttons";
	rest.append(
		button("Import…", () => file.click()),
		button("Export", () => {
			save(form.read());
			say("Exported as presenter.json.");
		}),
		button("Back to the deck's own", () => {
			forget(presenterKey);
			form.fill(otherwise);
			showPresenter(talk.slides, otherwise);
			say("The deck's own details are shown again.");
		}),
		file,
	);
	openPanel("presenter-panel", "Who presents", [
		form.element,
		rest,
		status,
		fault,
	]);
}

function line(role: "status" | "alert"): HTMLElement {
	const element = document.createElement("p");
	element.setAttribute("role", role);
	return element;
}

/** Hands the details over as a file. */
function save(presenter: Presenter) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(
		new Blob([JSON.stringify(presenter, undefined, "\t")], {
			type: "application/json",
		}),
	);
	link.download = "presenter.json";
	link.click();
	URL.revokeObjectURL(link.href);
}
