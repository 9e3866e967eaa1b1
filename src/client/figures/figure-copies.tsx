import { render } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { captionedSvg } from "../../figures/core/captioned.ts";
import { csv } from "../../figures/core/csv.ts";
import type { FigureData } from "../../node/site/site.ts";
import { place } from "../shared/place.ts";
import { resource } from "../shared/resources.ts";
import { saveFile } from "../shared/save-file.ts";
import { addSheet } from "../shared/sheet.ts";
import surface from "../styles/surface.css?inline";
import { figureData } from "./figure-data.ts";
import { embeddedFace, pngOf, widthOf } from "./picture-copy.ts";

addSheet(surface);

/** The copies that a figure is offered as, and how each is made. */
const copies: readonly {
	readonly words: string;
	readonly ending: string;
	readonly type: string;
	make(id: string, data: FigureData): Promise<BlobPart>;
}[] = [
	{
		words: "SVG, to scale and edit",
		ending: "svg",
		type: "image/svg+xml",
		make: copyOf,
	},
	{
		words: "PNG, at double size",
		ending: "png",
		type: "image/png",
		make: async (id, data) => pngOf(await copyOf(id, data)),
	},
	{
		words: "CSV, its data",
		ending: "csv",
		type: "text/csv",
		make: async (_, { table }) =>
			// Without the mark at its start, spreadsheets misread the minus sign.
			`\uFEFF${csv([table.columns, ...table.rows])}`,
	},
];

/** The drawing of a slide as a file of its own, wherever it is saved from. */
async function copyOf(id: string, data: FigureData): Promise<string> {
	const [drawing, face] = await Promise.all([
		resource(`figures/${id}.wide.svg`),
		embeddedFace(),
	]);
	return captionedSvg(drawing, data, face, widthOf, data.look);
}

/** Opens the menu of a figure below the button that asked for it; asked again, closes it. */
export async function openMenu(id: string, button: HTMLElement) {
	const open = document.querySelector<HTMLElement>(".figure-copies");
	open?.hidePopover();
	if (open?.dataset.of === id) return;
	// To the button only if it was reached by key: it would keep the keys of the slides.
	const before = document.activeElement;
	const data = await figureData(id);
	const host = document.createElement("div");
	document.body.append(host);
	const gone = () => {
		render(null, host);
		host.remove();
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	};
	render(<Menu id={id} data={data} button={button} gone={gone} />, host);
}

function Menu({
	id,
	data,
	button,
	gone,
}: {
	id: string;
	data: FigureData;
	button: HTMLElement;
	gone: () => void;
}) {
	const menu = useRef<HTMLDivElement>(null);
	const [failed, setFailed] = useState("");
	useLayoutEffect(() => {
		const box = menu.current;
		if (!box) return;
		box.showPopover();
		place(box, button.getBoundingClientRect(), {
			side: "below",
			align: "end",
			gap: 6,
		});
		box.querySelector("button")?.focus();
	}, [button]);
	return (
		<div
			ref={menu}
			class="surface figure-copies"
			data-of={id}
			popover="auto"
			role="dialog"
			aria-label="Save this figure"
			// The slides do not move while the menu is open.
			onKeyDown={(event) => event.stopPropagation()}
			onToggle={({ newState }) => {
				if (newState === "closed") gone();
			}}
		>
			<p class="name">{data.title}</p>
			<p class="fine">{data.caption}</p>
			{copies.map(({ words, ending, type, make }) => (
				<button
					key={ending}
					type="button"
					class="button"
					onClick={async () => {
						try {
							saveFile(`${id}.${ending}`, await make(id, data), type);
							menu.current?.hidePopover();
						} catch (error) {
							setFailed(error instanceof Error ? error.message : String(error));
						}
					}}
				>
					{words}
				</button>
			))}
			{failed && (
				<p class="fine" role="alert">
					Not saved: {failed}
				</p>
			)}
		</div>
	);
}
