/** A contrast of two groups, a ratio of two groups, or a quantity of one group. */
export const effectTypes = {
	difference: [
		"mean difference",
		"standardized mean difference",
		"risk difference",
		"blinding index",
	],
	ratio: [
		"risk ratio",
		"odds ratio",
		"hazard ratio",
		"rate ratio",
		"ratio of means",
	],
	quantity: [
		"mean",
		"mean change",
		"median",
		"proportion",
		"relative reduction",
		"count",
		"incidence",
		"prevalence",
		"rate",
		"slope",
		"correlation",
		"variance explained",
		"number needed to harm",
		"cost per QALY",
	],
} as const;

/** Whether an effect is a difference (no effect at 0), a ratio (at 1) or one group's quantity. */
export type EffectFamily = keyof typeof effectTypes;

/** A kind of effect by its usual name, e.g. `mean difference`. */
export type EffectType = (typeof effectTypes)[EffectFamily][number];
