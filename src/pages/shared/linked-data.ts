import type { Deck } from "../../deck/deck.ts";
import { license, type Release } from "../../deck/release.ts";

const context = "https://schema.org";

/** What search engines read of a deck: a presentation, in the words of schema.org. */
export function presentationData({ title, description, release }: Deck) {
	return {
		"@context": context,
		"@type": "PresentationDigitalDocument",
		name: title,
		description,
		inLanguage: "en-US",
		isAccessibleForFree: true,
		license: license.address,
		...(release && published(release)),
	};
}

/** The same of its records: a data set, with the files in which it can be taken away. */
export function datasetData({ title, description, release }: Deck) {
	return {
		"@context": context,
		"@type": "Dataset",
		name: `Evidence records: ${title}`,
		description: `Studies with arms, outcomes, effects, intervals and where each figure was read. ${description}`,
		inLanguage: "en-US",
		isAccessibleForFree: true,
		license: license.address,
		...(release && published(release)),
		distribution: [
			["../data/evidence.json", "application/json"],
			["../data/evidence.csv", "text/csv"],
		].map(([contentUrl, encodingFormat]) => ({
			"@type": "DataDownload",
			contentUrl,
			encodingFormat,
		})),
	};
}

function published({ version, date, authors }: Release) {
	return {
		version,
		datePublished: date,
		creator: authors.map((author) =>
			"literal" in author
				? { "@type": "Organization", name: author.literal }
				: {
						"@type": "Person",
						familyName: author.family,
						givenName: author.given,
						name: `${author.given} ${author.family}`,
					},
		),
	};
}
