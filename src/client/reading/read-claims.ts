import { startFilter } from "./read-filter.ts";

/** Narrows the ledger of claims down by verdict and by words; places without claims go too. */
export function startClaims(main: HTMLElement) {
	const places = [...main.querySelectorAll<HTMLElement>(".ledger .place")];
	const claims = [...main.querySelectorAll<HTMLElement>(".ledger .claim")];
	startFilter(
		main,
		claims.map((element) => ({ element })),
		{
			after: () => {
				for (const place of places)
					place.hidden = !place.querySelector(".claim:not([hidden])");
			},
		},
	);
}
