import { chapter } from "#deck";
import inPlainWordsSciatica from "./in-plain-words-sciatica.ts";
import sciaticaPeers from "./sciatica-peers.ts";
import sciaticaPersistence from "./sciatica-persistence.ts";
import sciaticaReviews from "./sciatica-reviews.ts";
import sciaticaTrial from "./sciatica-trial.ts";

export default chapter({
	id: "sciatica",
	title: "Sciatica",
	slides: [
		sciaticaTrial,
		sciaticaPersistence,
		sciaticaPeers,
		sciaticaReviews,
		inPlainWordsSciatica,
	],
});
