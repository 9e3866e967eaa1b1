import type { Deck } from "../../deck/deck.ts";
import { license, type Release } from "../../deck/release.ts";

const context = "https://schema.org";

/** The picture of a link to the deck, in its folder. */
export const previewFile = "preview.png";

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
		...(release?.address && {
			url: release.address,
			image: new URL(previewFile, release.address).href,
		}),
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
		...(release?.address && {
			url: new URL("read/evidence.html", release.address).href,
		}),
		distribution: [
			["data/evidence.json", "application/json"],
			["data/evidence.csv", "text/csv"],
		].map(([path = "", encodingFormat]) => ({
			"@type": "DataDownload",
			// Without an address of the site, from the page of the records.
			contentUrl: release?.address
				? new URL(path, release.address).href
				: `../${path}`,
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
