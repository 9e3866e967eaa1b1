/** What slides, claims, questions and terms are written with. */
export {
	type Claim,
	chapter,
	claim,
	deck,
	presenter,
	type Question,
	question,
	type Term,
	term,
} from "./deck.ts";
export { derived } from "./derived.ts";
export type { DeclaredFigure, DeclaredTable } from "./figure.ts";
export { type Leaflet, leaflet } from "./leaflet.ts";
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
export { subject } from "./subject.ts";
export { asText, md, type Text, text } from "./text.ts";
export {
	arm,
	cite,
	fact,
	heterogeneity,
	participants,
	plain,
	pValue,
	range,
	size,
	timepoint,
	value,
	year,
} from "./values.ts";
