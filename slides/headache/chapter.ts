import { chapter } from "../../src/deck/deck.ts";

export default chapter({
	id: "headache",
	title: "Migraine and tension-type headache",
	slides: [],
});
