import { presenter } from "#deck";

/** Shown on the title and disclosure slides until a presenter's own details take their place. */
export default presenter({
	name: "Presenter",
	credentials: "credentials",
	institution: "institution",
	event: "Grand rounds",
	date: "date",
	disclosures:
		"No financial relationships with ineligible companies are declared in this default. Replace it with your own statement.",
});
