import type { Claim } from "../src/deck/deck.ts";

/** Every checkable statement of the article, in its order, weighed against the records. */
export default [] satisfies Claim[];
