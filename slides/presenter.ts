import { presenter } from "#deck";

/**
 * Shown on the title and disclosure slides until a presenter's own details take their place. The
 * disclosure is the default wording of accredited education; confirm it for everyone who shaped the
 * session, or replace it.
 */
export default presenter({
	name: "Presenter",
	credentials: "credentials",
	institution: "institution",
	event: "Grand rounds",
	date: "date",
	disclosures:
		"The speaker, planners and reviewers have no relevant financial relationships with ineligible companies in the past 24 months. (Default wording: confirm it for each person, or replace it.)",
});
