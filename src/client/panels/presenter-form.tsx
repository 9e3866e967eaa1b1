import { useId, useRef } from "preact/hooks";
import type { Presenter } from "../../deck/deck.ts";
import { logoTypes, room } from "../../deck/presenter.ts";

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
export function PresenterForm({
	presenter,
	change,
	save,
	refuse,
}: {
	presenter: Presenter;
	change: (presenter: Presenter) => void;
	save: () => void;
	/** Called with words if a chosen logo cannot be taken. */
	refuse: (words: string) => void;
}) {
	const id = useId();
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			{fields.map(([field, name]) => {
				const shared = {
					id: `${id}-${field}`,
					maxLength: room[field],
					value: presenter[field],
					onInput: ({
						currentTarget,
					}: {
						currentTarget: HTMLInputElement | HTMLTextAreaElement;
					}) => change({ ...presenter, [field]: currentTarget.value }),
				};
				return (
					<label key={field} for={shared.id}>
						{name}
						{field === "disclosures" ? (
							<textarea rows={4} {...shared} />
						) : (
							<input {...shared} />
						)}
					</label>
				);
			})}
			<LogoField
				logo={presenter.logo ?? ""}
				set={(logo) => change({ ...presenter, logo })}
				refuse={refuse}
			/>
			<button type="submit" class="button main">
				Show and keep
			</button>
		</form>
	);
}

/** An image file as a data URL, with what it looks like beside it. */
function LogoField({
	logo,
	set,
	refuse,
}: {
	logo: string;
	set: (logo: string) => void;
	refuse: (words: string) => void;
}) {
	const id = useId();
	const file = useRef<HTMLInputElement>(null);
	const take = async (picked: File) => {
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
	};
	return (
		<div class="logo-field">
			<label for={id}>
				Logo
				<input
					id={id}
					ref={file}
					type="file"
					accept={logoTypes.join()}
					onChange={({ currentTarget }) => {
						const [picked] = currentTarget.files ?? [];
						currentTarget.value = "";
						if (picked) void take(picked);
					}}
				/>
			</label>
			{logo && (
				<>
					<img src={logo} alt="The logo" />
					<button
						type="button"
						class="button"
						onClick={() => {
							set("");
							file.current?.focus();
						}}
					>
						Remove logo
					</button>
				</>
			)}
		</div>
	);
}

function dataUrl(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});
}
