/** What record modules import. */
export type { OutcomeRecord } from "./outcome-schema.ts";
export type { Place } from "./schema-parts.ts";
export { type Outcome, type Study, study } from "./study.ts";
