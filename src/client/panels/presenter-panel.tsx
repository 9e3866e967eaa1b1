import { useRef, useState } from "preact/hooks";
import type { Presenter } from "../../deck/deck.ts";
import { presenterFrom } from "../../deck/presenter.ts";
import {
	defaultPresenter,
	keptPresenter,
	showPresenter,
} from "../shared/presenter-shown.ts";
import { saveFile } from "../shared/save-file.ts";
import { addSheet } from "../shared/sheet.ts";
import { forget, presenterKey, remember } from "../shared/storage.ts";
import type { Talk } from "../shared/talk.ts";
import css from "../styles/presenter-panel.css?inline";
import { openPanel } from "./panel.tsx";
import { PresenterForm } from "./presenter-form.tsx";

addSheet(css);

/** Largest file that can hold a presenter's details, in bytes. */
const largest = 400_000;

/** Asks who presents; the answer stays in this browser and shows at once. */
export async function openPresenter(talk: Talk) {
	const otherwise = await defaultPresenter();
	const kept = await keptPresenter().catch(() => otherwise);
	openPanel({ name: "presenter-panel", title: "Who presents" }, () => (
		<PresenterPanel talk={talk} kept={kept} otherwise={otherwise} />
	));
}

function PresenterPanel({
	talk,
	kept,
	otherwise,
}: {
	talk: Talk;
	kept: Presenter;
	/** The deck's own. */
	otherwise: Presenter;
}) {
	const [draft, setDraft] = useState(kept);
	const [status, setStatus] = useState("");
	const [fault, setFault] = useState("");
	const file = useRef<HTMLInputElement>(null);
	const say = (words: string) => {
		setFault("");
		setStatus(words);
	};
	/** Does what a button is for; what is wrong is said, and nothing changes. */
	const attempt = async (action: () => Promise<void> | void) => {
		try {
			await action();
		} catch (error) {
			setStatus("");
			setFault(error instanceof Error ? error.message : String(error));
		}
	};
	const use = (presenter: Presenter) => {
		showPresenter(talk.slides, presenter);
		return remember(presenterKey, JSON.stringify(presenter))
			? "Shown, and kept in this browser."
			: "Shown until this page is left: this browser does not let the deck keep anything. Export it to have it again.";
	};
	const read = async (chosen: File) => {
		if (chosen.size > largest)
			throw new Error(
				`${chosen.name} › file: has ${chosen.size} bytes, more than ${largest}. Choose a file that was exported here.`,
			);
		const found = presenterFrom(chosen.name, await chosen.text(), otherwise);
		setDraft(found);
		say(`${chosen.name} read. ${use(found)}`);
	};
	return (
		<>
			<PresenterForm
				presenter={draft}
				change={setDraft}
				save={() =>
					attempt(() =>
						say(
							use(
								presenterFrom(
									"form",
									JSON.stringify(trimmed(draft)),
									otherwise,
								),
							),
						),
					)
				}
				refuse={(words) => attempt(() => Promise.reject(new Error(words)))}
			/>
			<div class="buttons">
				<button
					type="button"
					class="button"
					onClick={() => file.current?.click()}
				>
					Import…
				</button>
				<button
					type="button"
					class="button"
					onClick={() => {
						saveFile(
							"presenter.json",
							JSON.stringify(trimmed(draft), undefined, "\t"),
							"application/json",
						);
						say("Exported as presenter.json.");
					}}
				>
					Export
				</button>
				<button
					type="button"
					class="button"
					onClick={() => {
						forget(presenterKey);
						setDraft(otherwise);
						showPresenter(talk.slides, otherwise);
						say("The deck's own details are shown again.");
					}}
				>
					Back to the deck's own
				</button>
				<input
					ref={file}
					type="file"
					accept="application/json,.json"
					hidden
					aria-label="File with a presenter's details"
					onChange={({ currentTarget }) => {
						const [chosen] = currentTarget.files ?? [];
						currentTarget.value = "";
						if (chosen) void attempt(() => read(chosen));
					}}
				/>
			</div>
			<p role="status">{status}</p>
			<p role="alert">{fault}</p>
		</>
	);
}

function trimmed(presenter: Presenter): Presenter {
	const words = Object.entries(presenter).map(
		([field, value]) => [field, value.trim()] as const,
	);
	return { ...presenter, ...Object.fromEntries(words) };
}
