import type { Project } from "../../deck/project.ts";
import type { Problem } from "../../evidence/problem.ts";

/** A release has a version, a day that has come, a search that ended before it, and authors. */
export function checkRelease(
	{ deck: { release }, folder }: Pick<Project, "deck" | "folder">,
	today: Date,
): Problem[] {
	if (!release) return [];
	const { version, date, searchedTo, reviewBy, authors, contact, address } =
		release;
	const problems: Problem[] = [];
	const report = (field: string, message: string, hint: string) => {
		problems.push({
			file: `${folder}/deck.ts`,
			field: `release.${field}`,
			message,
			hint,
		});
	};
	if (!/^\d+\.\d+\.\d+$/.test(version))
		report("version", `"${version}" is no version`, "Write it as 1.2.3");
	const day = new Date(`${date}T00:00:00Z`);
	if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(day.getTime()))
		report("date", `"${date}" is no day`, "Write it as 2026-11-29");
	else if (day > today)
		report("date", `${date} has not come yet`, "Give the day of publication");
	const month = /^\d{4}-(0[1-9]|1[0-2])$/;
	if (!month.test(searchedTo))
		report("searchedTo", `"${searchedTo}" is no month`, "Write it as 2026-11");
	else if (searchedTo > date.slice(0, 7))
		report(
			"searchedTo",
			`${searchedTo} is after the publication, ${date}`,
			"Give the month in which the last search ended",
		);
	if (reviewBy !== undefined && !month.test(reviewBy))
		report("reviewBy", `"${reviewBy}" is no month`, "Write it as 2027-11");
	else if (reviewBy !== undefined && reviewBy <= date.slice(0, 7))
		report(
			"reviewBy",
			`${reviewBy} is not after the publication, ${date}`,
			"Give the month by which it will be reviewed, or leave it out",
		);
	if (authors.length === 0)
		report("authors", "there is none", "Name who answers for the deck");
	if (contact !== undefined && !/^(https:\/\/|mailto:)\S+$/.test(contact))
		report(
			"contact",
			`"${contact}" is no address`,
			"Write an https: or mailto: address",
		);
	if (address !== undefined && !/^https:\/\/\S+\/$/.test(address))
		report(
			"address",
			`"${address}" is no address of a folder`,
			"Write an https: address with a slash at its end",
		);
	return problems;
}
