import { chapter } from "#deck";
import comparators from "./comparators.ts";
import inPlainWords from "./in-plain-words-reading-a-trial.ts";
import meaningfulChange from "./meaningful-change.ts";

export default chapter({
	id: "reading-a-trial",
	title: "How to read an acupuncture trial",
	slides: [comparators, meaningfulChange, inPlainWords],
});
