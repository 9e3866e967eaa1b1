import { filterControls } from "./read-filter.ts";

/** Narrows the ledger of claims down by verdict, by place in the article and by words. */
export function startClaims(main: HTMLElement) {
	const ledger = main.querySelector(".ledger");
	if (!ledger) return;
	const places = [...ledger.querySelectorAll<HTMLElement>(".place")];
	const claims = [...ledger.querySelectorAll<HTMLElement>(".claim")];
	const { controls } = filterControls(
		claims.map((element) => ({ element })),
		[{ label: "Verdict", attribute: "verdict" }],
		"claims",
	);
	const hideEmpty = () => {
		for (const place of places)
			place.hidden = !place.querySelector(".claim:not([hidden])");
	};
	// After the filter itself has run.
	controls.addEventListener("input", hideEmpty);
	controls.addEventListener("reset", () => setTimeout(hideEmpty));
	ledger.before(controls);
}
