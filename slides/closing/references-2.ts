import { references, slide } from "../../src/deck/slide.ts";
import { md, text } from "../../src/deck/text.ts";
import { plain } from "../../src/deck/values.ts";

export default slide({
	id: "references-2",
	layout: "list",
	title: text`References ${plain("2", "page of the list")}`,
	minutes: 0.25,
	cuts: [20, 40],
	body: [references(2)],
	notes: md`Leave the list up during questions.`,
	reading: md`The studies cited in this deck, in order of first mention, in the style of the AMA.`,
});
