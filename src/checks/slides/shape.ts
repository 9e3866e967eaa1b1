import { allSlides } from "../../deck/deck.ts";
import { fileOf, type Project, slideFile } from "../../deck/project.ts";
import { referencesPerPage, type Slide } from "../../deck/slide.ts";
import { flat } from "../../deck/text.ts";
import {
	bodyTexts,
	citedStudies,
	figuresOf,
	recordTablesOf,
} from "../../deck/texts.ts";
import type { Problem } from "../../evidence/problem.ts";

/** Words that may stand beside a figure without drowning it. */
const wordsBesideFigure = 40;

/** Longest title that sets in two lines at its size. */
const titleLength = 96;

/** Ids, required fields, and the room that a slide has. */
export function checkShape(project: Project): Problem[] {
	const slides = allSlides(project.deck);
	return [
		...duplicates(project, slides),
		...unlisted(project, slides),
		...checkReferences(project, slides),
		...slides.flatMap((slide) => checkSlide(project, slide)),
	];
}

function checkSlide(project: Project, slide: Slide): Problem[] {
	const file = slideFile(project, slide.id);
	const problems: Problem[] = [];
	const report = (field: string, message: string, hint: string) => {
		problems.push({ file, field, message, hint });
	};
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slide.id))
		report(
			"id",
			`id "${slide.id}" does not suit an address`,
			"Use lower-case words joined by hyphens",
		);
	else if (!fileOf(project, slide.id))
		report(
			"id",
			`no file ${slide.id}.ts declares this slide`,
			"Name the file as the slide's id",
		);
	for (const field of ["title", "notes", "reading"] as const)
		if (flat(slide[field]) === "")
			report(
				field,
				`${field} is empty`,
				field === "notes"
					? "Say what to say, what will be asked and the transition"
					: "Write it: every slide has one",
			);
	const title = flat(slide.title);
	if (title.length > titleLength)
		report(
			"title",
			`title has ${title.length} characters, more than ${titleLength}`,
			"Shorten it to two lines",
		);
	const figures = figuresOf(slide);
	const words = bodyTexts(slide)
		.map(({ text }) => flat(text))
		.join(" ")
		.split(/\s+/)
		.filter(Boolean).length;
	if (figures.length > 0 && words > wordsBesideFigure)
		report(
			"body",
			`${words} words beside a figure, more than ${wordsBesideFigure}`,
			"Move words to notes or reading text",
		);
	const named = [
		...figures.map((figure) => ({ name: `figure ${figure.id}`, ...figure })),
		...recordTablesOf(slide).map((table) => ({
			name: `table ${table.id}`,
			...table,
		})),
	];
	for (const { name, faults } of named)
		for (const { message, hint, at } of faults)
			problems.push({ file, field: name, ...at, message, hint });
	return problems;
}

/** The list of references has as many pages as the cited studies need, if it is shown at all. */
function checkReferences(
	project: Project,
	slides: readonly Slide[],
): Problem[] {
	const pages = slides.flatMap((slide) =>
		slide.body.flatMap((block) =>
			block.block === "references" ? [{ slide, page: block.page }] : [],
		),
	);
	const [first] = pages;
	if (!first) return [];
	const cited = new Set(slides.flatMap(citedStudies)).size;
	const needed = Math.ceil(cited / referencesPerPage);
	return pages.length === needed
		? []
		: [
				{
					file: slideFile(project, first.slide.id),
					field: "pages",
					message: `${cited} references take ${needed} pages, and the deck has ${pages.length}`,
					hint: `Give the list ${needed} pages`,
				},
			];
}

/** Ids that stand twice, told by the file that should change: not the one that is named as the id. */
function duplicates(project: Project, slides: readonly Slide[]): Problem[] {
	const listed = new Map<string, number>();
	for (const { id } of slides) listed.set(id, (listed.get(id) ?? 0) + 1);
	const ofSlides = [...listed].flatMap(([id, times]): Problem[] => {
		const files = project.declaredIn.get(`slide ${id}`) ?? [];
		const [first = slideFile(project, id)] = files;
		const own = files.find((file) => file === fileOf(project, id)) ?? first;
		const others = files.filter((file) => file !== own);
		if (others.length > 0)
			return others.map((file) => ({
				file,
				field: "id",
				message: `slide id "${id}" is already used by ${own}`,
				hint: "Give each its own id",
			}));
		return times > 1
			? [
					{
						file: own,
						field: "id",
						message: `slide "${id}" is listed ${times} times`,
						hint: "List it once",
					},
				]
			: [];
	});
	const shownOn = new Map<string, string>();
	const ofFigures = slides.flatMap((slide) => {
		const file = slideFile(project, slide.id);
		return [...figuresOf(slide), ...recordTablesOf(slide)].flatMap(
			({ id }): Problem[] => {
				const first = shownOn.get(id);
				if (first === undefined) {
					shownOn.set(id, file);
					return [];
				}
				return [
					{
						file,
						field: `figure ${id}`,
						message: `figure id "${id}" is already used by ${first}`,
						hint: "Give each its own id",
					},
				];
			},
		);
	});
	return [...ofSlides, ...ofFigures];
}

/** Slides that a module declares and no chapter lists: nobody would miss them. */
function unlisted(project: Project, slides: readonly Slide[]): Problem[] {
	const listed = new Set(slides.map(({ id }) => `slide ${id}`));
	return [...project.declaredIn]
		.filter(([name]) => name.startsWith("slide ") && !listed.has(name))
		.flatMap(([, files]) =>
			files.map((file) => ({
				file,
				field: "id",
				message: "no chapter lists this slide",
				hint: "List it in its chapter.ts, or delete the file",
			})),
		);
}
