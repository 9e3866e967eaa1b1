import { chapter } from "../../src/deck/deck.ts";

export default chapter({
	id: "why-trials-disagree",
	title: "Why trials disagree",
	slides: [],
});
