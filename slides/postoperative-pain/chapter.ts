import { chapter } from "../../src/deck/deck.ts";

export default chapter({
	id: "postoperative-pain",
	title: "Postoperative pain and opioids",
	slides: [],
});
