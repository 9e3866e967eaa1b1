import type { Study } from "../../evidence/study.ts";

/** What a record is, in words. */
export const kindName: Record<Study["kind"], string> = {
	rct: "randomized trial",
	"ipd-meta-analysis": "individual patient data",
	"systematic-review": "systematic review",
	guideline: "guideline",
	policy: "policy",
	cohort: "cohort",
	cost: "cost study",
	"experiment-human": "experiment in people",
	"experiment-animal": "experiment in animals",
	imaging: "imaging study",
};
