import type { Place, Verification } from "../../evidence/schema.ts";
import { trustWords } from "../shared/trust-words.ts";

/** Where something was read, linked, and how far that is to be trusted. */
export function Where({
	place,
	verified,
}: {
	place: Place;
	verified: Verification;
}) {
	const trust = trustWords[verified].name;
	return (
		<>
			<a href={place.url}>{place.where}</a>
			{place.where !== trust && `, ${trust}`}
		</>
	);
}
