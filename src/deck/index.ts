/** What slides, claims, questions and terms are written with. */
export {
	type Claim,
	chapter,
	claim,
	deck,
	type Question,
	question,
	type Term,
	term,
} from "./deck.ts";
export { derived } from "./derived.ts";
export type { DeclaredFigure, DeclaredTable } from "./figure.ts";
export type { FormerIds } from "./former-ids.ts";
export { plain } from "./insets.ts";
export { type Leaflet, leaflet } from "./leaflet.ts";
export {
	arm,
	heterogeneity,
	pValue,
	size,
	timepoint,
	value,
} from "./outcome-values.ts";
export { picture } from "./picture.ts";
export { presenter } from "./presenter.ts";
export {
	columns,
	type DeclaredSlide,
	disclosuresBlock,
	inPlainWords,
	keyNumber,
	paragraph,
	points,
	presenterLine,
	quote,
	record,
	references,
	slide,
	table,
} from "./slide.ts";
export { cite, fact, participants, range, year } from "./study-values.ts";
export { subject } from "./subject.ts";
export { asText, md, type Text, text } from "./text.ts";
