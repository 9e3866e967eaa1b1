import { counted } from "../../evidence/format.ts";
import { InputError, type Problem } from "../../evidence/problem.ts";
import { draftsLeftOut, type ReadDeck } from "../load/read-deck.ts";
import { readWithTypes } from "./all-problems.ts";
import { command } from "./command.ts";
import { deckOption } from "./options.ts";

/** Content and types, all faults together; `--counts` adds how much there is. */
export const check = command(
	"Checks sources, numbers, claims, wording, minutes, diagrams and types",
	{
		deck: deckOption,
		counts: {
			type: "boolean",
			help: "adds what the evidence and the lecture hold",
		},
		layout: {
			type: "boolean",
			help: "measures every slide at 16:9, 4:3 and on a phone (needs Chrome)",
		},
		proofread: {
			type: "boolean",
			help: "reads all that the deck says for faults of language, in about half a minute",
		},
	},
	async ({ deck, counts, layout, proofread }, output) => {
		const { loaded, problems } = await readWithTypes(process.cwd(), deck);
		const all = [...problems];
		// A deck with faults is mended before its diagrams are drawn.
		if (loaded && all.length === 0)
			all.push(...loaded.engine.checkBaked(loaded.project));
		if (loaded && layout) {
			const { layoutProblems } = await import("../layout/layout.ts");
			const { engine, project } = loaded;
			const published = await engine.publish(project, { serving: true });
			all.push(...(await layoutProblems(project, published)));
		}
		if (loaded && proofread) all.push(...(await slipsOf(loaded)));
		if (!loaded || all.length > 0) throw new InputError(all, "");
		const { engine, project } = loaded;
		const studies = project.studies.map(({ study }) => study);
		if (counts)
			for (const line of [
				...engine.countLines(engine.countEvidence(studies)),
				...engine.deckLines(engine.countDeck(project)),
			])
				output.line(line);
		const left = draftsLeftOut(project);
		if (left) output.line(left);
		const outcomes = studies.flatMap((study) => Object.keys(study.outcomes));
		output.line(
			`${[
				counted(studies.length, "record"),
				counted(outcomes.length, "outcome"),
				counted(engine.allSlides(project.deck).length, "slide"),
			].join(", ")}: no problem found`,
		);
		return 0;
	},
);

/** The proofreader is big: it is loaded when it is called for. */
async function slipsOf({
	engine,
	project,
}: NonNullable<ReadDeck["loaded"]>): Promise<Problem[]> {
	const { proofread } = await import("../proofread/proofread.ts");
	return proofread(engine.projectWords(project), engine.vocabularyOf(project));
}
