import { chapter, md } from "#deck";
import inPlainWordsSciatica from "./in-plain-words-sciatica.ts";
import sciaticaPeers from "./sciatica-peers.ts";
import sciaticaPersistence from "./sciatica-persistence.ts";
import sciaticaReviews from "./sciatica-reviews.ts";
import sciaticaTrial from "./sciatica-trial.ts";

export default chapter({
	id: "sciatica",
	title: "Sciatica",
	opener: {
		question:
			"Sciatica from a herniated disk: does acupuncture do more than sham?",
		answers: [
			{
				slide: sciaticaTrial,
				words: "In one trial it eased leg pain more than sham at four weeks",
			},
			{
				slide: sciaticaPersistence,
				words: "Much of that gain was still there at a year",
			},
			{
				slide: sciaticaReviews,
				words: "Reviews do not settle it: crude counts, and no sham",
			},
		],
		drawing: {
			of: "body",
			seen: "back",
			at: ["buttock", "thigh", "lower-leg"],
		},
		notes: md`From the back down the leg: a herniated disk, and one careful trial against sham.`,
	},
	slides: [
		sciaticaTrial,
		sciaticaPersistence,
		sciaticaPeers,
		sciaticaReviews,
		inPlainWordsSciatica,
	],
});
