import { chapter } from "#deck";
import caseFirstStep from "./case-first-step.ts";
import disclosures from "./disclosures.ts";
import needs from "./needs.ts";
import objectives from "./objectives.ts";
import title from "./title.ts";
import voteBefore from "./vote-before.ts";

export default chapter({
	id: "opening",
	title: "Opening",
	slides: [title, disclosures, voteBefore, needs, objectives, caseFirstStep],
});
