import { chapter, deck } from "../src/deck/deck.ts";
import bottomLine from "./closing/bottom-line.ts";
import references1 from "./closing/references-1.ts";
import references2 from "./closing/references-2.ts";
import backinactionCourse from "./low-back-pain/backinaction-course.ts";
import backinactionDesign from "./low-back-pain/backinaction-design.ts";
import backinactionDisability from "./low-back-pain/backinaction-disability.ts";
import backinactionHarms from "./low-back-pain/backinaction-harms.ts";
import backinactionResponders from "./low-back-pain/backinaction-responders.ts";
import burden from "./low-back-pain/burden.ts";
import durability from "./low-back-pain/durability.ts";
import gerac from "./low-back-pain/gerac.ts";
import guidelines from "./low-back-pain/guidelines.ts";
import noSham from "./low-back-pain/no-sham.ts";
import twoComparators from "./low-back-pain/two-comparators.ts";
import disclosures from "./opening/disclosures.ts";
import objectives from "./opening/objectives.ts";
import title from "./opening/title.ts";
import comparators from "./reading-a-trial/comparators.ts";
import meaningfulChange from "./reading-a-trial/meaningful-change.ts";

export default deck({
	title: "Acupuncture for pain: what the trials show, and what they leave open",
	description:
		"The evidence on acupuncture for pain, for physicians: trials by comparator, with every number traced to its source.",
	cuts: [20, 40],
	chapters: [
		chapter({
			id: "opening",
			title: "Opening",
			slides: [title, disclosures, objectives],
		}),
		chapter({
			id: "reading-a-trial",
			title: "How to read an acupuncture trial",
			slides: [comparators, meaningfulChange],
		}),
		chapter({
			id: "low-back-pain",
			title: "Chronic low back pain",
			slides: [
				burden,
				backinactionDesign,
				backinactionDisability,
				backinactionResponders,
				backinactionCourse,
				backinactionHarms,
				noSham,
				gerac,
				twoComparators,
				durability,
				guidelines,
			],
		}),
		chapter({
			id: "closing",
			title: "Closing",
			slides: [bottomLine, references1, references2],
		}),
	],
});
