import { mayLink } from "../../evidence/addresses.ts";
import type { Place, Verification } from "../../evidence/schema-parts.ts";
import { placeWords } from "../shared/trust-words.ts";

/** The place that a figure comes from, and how far that is to be trusted; linked where a reader may be sent there. */
export function Where({
	place,
	verified,
}: {
	place: Place;
	verified: Verification;
}) {
	const words = placeWords(place, verified);
	return mayLink(place.url) ? (
		<a href={place.url}>{words}</a>
	) : (
		<span>{words}</span>
	);
}
