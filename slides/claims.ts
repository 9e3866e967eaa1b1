import type { Claim } from "#deck";
import chronicLowBackPain from "./claims/chronic-low-back-pain.ts";
import conclusion from "./claims/conclusion.ts";
import mechanisms from "./claims/mechanisms.ts";
import mixedEvidence from "./claims/mixed-evidence.ts";
import newFrontiers from "./claims/new-frontiers.ts";
import opening from "./claims/opening.ts";
import patients from "./claims/patients.ts";

/** Every checkable statement of the article, in its order, weighed against the records. */
export default [
	...opening,
	...chronicLowBackPain,
	...newFrontiers,
	...mixedEvidence,
	...mechanisms,
	...patients,
	...conclusion,
] satisfies Claim[];
