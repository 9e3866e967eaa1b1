import { chapter } from "../../src/deck/deck.ts";

export default chapter({
	id: "joints-and-muscles",
	title: "Osteoarthritis, neck pain, fibromyalgia",
	slides: [],
});
