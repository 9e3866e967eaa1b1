import { pieceOf } from "./blocks.ts";
import type { Context } from "./context.ts";
import { masterSizes } from "./layouts.ts";
import { addImage } from "./picture-piece.ts";
import { stack } from "./piece.ts";
import { fillPlace, surface } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";
import { titleRuns, titleSize } from "./slide-head.ts";
import type { Box } from "./units.ts";

/** Fills the slide that a talk begins with. */
export function addCover(sheet: Sheet, context: Context) {
	const { slide } = context;
	const quotes = slide.body.filter(({ block }) => block === "quote");
	const others = slide.body.filter(({ block }) => block !== "quote");
	const beside = quotes.length > 0;
	const head: Box = {
		x: 72,
		y: 40,
		width: beside ? 640 : 1000,
		height: 300,
	};
	const runs = titleRuns(context);
	const size = titleSize(context, masterSizes.cover, head.width, head.height);
	fillPlace(
		sheet,
		{ type: "ctrTitle" },
		"Title",
		[{ runs }],
		{ size, bold: true, anchor: "middle" },
		head,
	);
	if (beside) {
		const box = { x: 752, y: 40, width: 456, height: 300 };
		surface(sheet, "Ground", "wash", box);
		stack(
			quotes.map((quote) => pieceOf(quote, context, false)),
			sheet,
			{ x: box.x + 26, y: box.y + 24, width: 404, height: 252 },
		);
	}
	addLogo(sheet, context);
	stack(
		others.map((each) => pieceOf(each, context, false)),
		sheet,
		{ x: 72, y: 356, width: 1136, height: 336 },
		[{ type: "subTitle", idx: 1 }],
	);
}

/** The presenter's logo, in the corner where the number of other slides stands. */
function addLogo(sheet: Sheet, { edition, images }: Context) {
	const { logo, institution } = edition.project.presenter;
	const held = logo ? images.get(logo) : undefined;
	if (!held) return;
	const { width, height } = held;
	addImage(sheet, held, "logo", institution || "Logo", {
		x: 1208 - width,
		y: 708 - height,
		width,
		height,
	});
}
