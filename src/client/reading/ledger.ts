import { read } from "./read.ts";
import { startClaims } from "./read-claims.ts";
import { tellDue } from "./read-due.ts";

/* The article's claims with their verdicts. */
read((main) => {
	tellDue();
	startClaims(main);
});
