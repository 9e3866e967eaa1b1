import { chapter } from "../../src/deck/deck.ts";

export default chapter({
	id: "safety-and-practice",
	title: "Safety and practice",
	slides: [],
});
