/** What record modules import. */
export type { OutcomeRecord, Place } from "./schema.ts";
export { type Outcome, type Study, study } from "./study.ts";
