import { chapter } from "#deck";
import caseArticle from "./case-article.ts";
import caseFirstStep from "./case-first-step.ts";
import disclosures from "./disclosures.ts";
import objectives from "./objectives.ts";
import title from "./title.ts";

export default chapter({
	id: "opening",
	title: "A patient with an article",
	slides: [title, disclosures, caseArticle, objectives, caseFirstStep],
});
