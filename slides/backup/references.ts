import { md, plain, references, slide, text } from "#deck";

/** Pages that the list of references takes; a check says when there are too few or too many. */
const pages = 22;

/** The references, in as many slides as they need. */
export default Array.from({ length: pages }, (_, index) => {
	const page = index + 1;
	return slide({
		id: `references-${page}`,
		layout: "list",
		title: text`References ${plain(String(page), "page of the list")}`,
		minutes: 1,
		cuts: [],
		body: [references(page)],
		notes: md`Leave the list up during questions.`,
		reading: md`The studies that this deck cites, in the order of first mention, in the style of the AMA.`,
	});
});
