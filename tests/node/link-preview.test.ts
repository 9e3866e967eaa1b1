import { imageSize } from "image-size";
import { expect, it } from "vitest";
import {
	previewFigure,
	previewPng,
	previewSvg,
} from "../../src/node/site/link-preview.ts";
import {
	smallProject,
	withDeck,
	withSlide,
} from "../fixtures/small-project.ts";

const project = await smallProject();
const [first] = project.deck.chapters[0]?.slides ?? [];
const withoutFigure = withSlide(project, first?.id ?? "", { body: [] });

it("shows the title and the figure of the first slide, in the deck's colors", async () => {
	expect(previewFigure(project)?.id).toBeDefined();
	const svg = await previewSvg(project);
	expect(svg).toContain(project.deck.title.split(" ")[0]);
	expect(svg).toContain('preserveAspectRatio="xMinYMid meet"');
	expect(svg).not.toContain("var(--");
});

it("says what the deck is about where there is no figure, and makes a long title smaller", async () => {
	const sizeOf = (svg: string) =>
		Number(/font-weight="700"|font-size="(\d+)"/.exec(svg)?.[1]);
	const long = withDeck(withoutFigure, (deck) => ({
		...deck,
		title: `${deck.title} `.repeat(12).trim(),
	}));
	const [plain, small] = [
		await previewSvg(withoutFigure),
		await previewSvg(long),
	];
	expect(plain).toContain(project.deck.description.split(" ")[0]);
	expect(sizeOf(small)).toBeLessThan(sizeOf(plain));
});

it("is a picture of the size that others ask for, its words in the deck's typeface", async () => {
	const png = await previewPng(withoutFigure);
	expect(imageSize(png)).toMatchObject({
		type: "png",
		width: 1200,
		height: 630,
	});
	// One without letters has a third of these bytes.
	expect(png.length).toBeGreaterThan(9000);
});
