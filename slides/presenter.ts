import { presenter } from "#deck";

/**
 * Shown on the title and disclosure slides until a presenter's own details take their place. Nothing is
 * declared in anybody's name: disclosures are those of everyone who shaped the session.
 */
export default presenter({ event: "Grand rounds" });
