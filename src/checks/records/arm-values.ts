import { outcomesOf, type RecordRule } from "./record-rule.ts";

/** Values of arms belong to arms that the study has, and fit them. */
export const checkArmValues: RecordRule = (record, report) => {
	const known = record.arms.map((arm) => arm.id);
	const knows = (id: string, where: string) => {
		if (!known.includes(id))
			report(
				where,
				`arm "${id}" is not one of this study's arms (${known.join(", ") || "none declared"})`,
				"Use an id from arms, or declare the arm",
			);
	};
	for (const { field, outcome } of outcomesOf(record)) {
		if (outcome.contrast && known.length > 0) {
			knows(outcome.contrast.treatment, `${field}.contrast.treatment`);
			knows(outcome.contrast.control, `${field}.contrast.control`);
		}
		outcome.arms?.forEach(({ arm, kind, value, n }, index) => {
			const where = `${field}.arms.${index}`;
			knows(arm, `${where}.arm`);
			if (kind === "percent" && (value < 0 || value > 100))
				report(
					`${where}.value`,
					`${value}% is not between 0 and 100`,
					"Check the number, or its kind",
				);
			const size = record.arms.find(({ id }) => id === arm)?.n;
			if (size && n && n > size)
				report(
					`${where}.n`,
					`${n} participants is more than the ${size} of arm "${arm}"`,
					"Read both counts again at the source",
				);
		});
	}
};
