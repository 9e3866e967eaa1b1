import type { Project } from "../../deck/project.ts";
import { amaStyle } from "../../evidence/ama-style.ts";
import {
	amaReferences,
	cslItem,
	rememberReferences,
} from "../../evidence/citation.ts";
import { kept } from "../shared/kept.ts";

/** Formats the references of a project, or takes them as they were formatted before. */
export async function formatReferences({ studies }: Project) {
	const cited = studies.map(({ study }) => study);
	const texts = await kept(
		"references-*.json",
		[amaStyle, JSON.stringify(cited.map(cslItem))],
		() => Buffer.from(JSON.stringify(amaReferences(cited))),
	);
	rememberReferences(cited, JSON.parse(texts.toString("utf8")));
}
