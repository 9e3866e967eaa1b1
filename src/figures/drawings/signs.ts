/*
 * Signs of the parts that frame a result: lines in a square of 48 by 48, few enough to weigh little on
 * every slide and sheet. A page draws each once and shows it where it is used.
 */

/** Side of a sign's square, in its own units. */
export const signSide = 48;

/** Lines to stroke. The treatment has a sign of its own where the subject draws one. */
export const signs = {
	/** Two people. */
	patients:
		"M11 17a6 6 0 1 0 12 0a6 6 0 1 0-12 0M5 39v-4q0-7 12-7t12 7v4zM29.5 20a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M32 29q11-1 11 6v4h-9",
	/** A stethoscope. */
	treatment:
		"M12 7v11a9 9 0 0 0 18 0V7M21 27v5a9 9 0 0 0 18 0v-5M36 23a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
	/** A sheet with a check. */
	outcome: "M12 6h16l8 8v28H12zM28 6v8h8M18 28l5 5l8-9",
	/** An i in a circle. */
	limits: "M6 24a18 18 0 1 0 36 0a18 18 0 1 0-36 0M24 22v12M24 14v1",
} as const;

export type Sign = keyof typeof signs;
