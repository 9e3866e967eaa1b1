import decisionAid from "./leaflets/decision-aid.ts";
import summary from "./leaflets/summary.ts";

/** Single pages to take away. */
export default [decisionAid, summary];
