import type { Text } from "./text.ts";

/** An answer to come, and the slide that gives it. */
export interface OpenerAnswer {
	readonly slide: { readonly id: string };
	/** One line without a period at its end. */
	readonly words: string | Text;
}

/** What is drawn beside the question. */
export type OpenerDrawing =
	/** A body, and the regions where the chapter is at home. */
	| {
			readonly of: "body";
			readonly seen: "front" | "back";
			readonly at: readonly string[];
	  }
	/** The brain from the side. */
	| { readonly of: "brain" }
	/** A pictogram that figures draw, too. */
	| { readonly of: "pictogram"; readonly name: string }
	/** A sign of the strip that frames results. */
	| { readonly of: "sign"; readonly name: string };

/** The answers to come, as a block of the slide that opens a chapter. */
export interface OpenerBlock {
	readonly block: "opener";
	readonly answers: readonly OpenerAnswer[];
	readonly drawing: OpenerDrawing;
}
