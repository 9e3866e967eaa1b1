import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a deck of this kind loads when it is put together from its libraries as they come. */
const libraries = {
	"reveal.css": "node_modules/reveal.js/dist/reveal.css",
	"white.css": "node_modules/reveal.js/dist/theme/white.css",
	"reveal.js": "node_modules/reveal.js/dist/reveal.js",
	"chart.js": "node_modules/chart.js/dist/chart.umd.min.js",
	"mermaid.js": "node_modules/mermaid/dist/mermaid.min.js",
};

/**
 * Writes a plain deck of 40 slides to measure against: every second slide a chart, every fifth a
 * flowchart, drawn in the browser as their documentation shows it.
 */
export function writePlainDeck(folder: string) {
	mkdirSync(folder, { recursive: true });
	for (const [name, from] of Object.entries(libraries))
		copyFileSync(from, join(folder, name));
	const slides = Array.from({ length: 40 }, (_, index) => slide(index));
	writeFileSync(
		join(folder, "index.html"),
		`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A plain deck</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="reveal.css">
<link rel="stylesheet" href="white.css">
</head>
<body>
<div class="reveal"><div class="slides">
${slides.join("\n")}
</div></div>
<script src="reveal.js"></script>
<script src="chart.js"></script>
<script src="mermaid.js"></script>
<script>
mermaid.initialize({ startOnLoad: false });
Reveal.initialize({ hash: true, transition: "fade" }).then(() => {
	for (const canvas of document.querySelectorAll("canvas"))
		new Chart(canvas, JSON.parse(canvas.dataset.chart));
	mermaid.run({ querySelector: ".mermaid" });
});
</script>
</body>
</html>
`,
	);
}

function slide(index: number): string {
	const title = `<h2>A full sentence that makes the point of slide ${index + 1}</h2>`;
	if (index % 5 === 4)
		return `<section>${title}<div class="mermaid">flowchart LR
a[All adults] --> b[Treatment]
a --> c[Placebo]
b --> d[Pain after treatment]
c --> d</div></section>`;
	if (index % 2 === 0)
		return `<section>${title}<canvas width="960" height="400" data-chart='${JSON.stringify(
			{
				type: "bar",
				data: {
					labels: ["Treatment", "Placebo", "Usual care"],
					datasets: [{ label: "Responders", data: [48, 44, 27] }],
				},
				options: { animation: false, responsive: false },
			},
		)}'></canvas></section>`;
	return `<section>${title}<ul><li>One point of evidence</li><li>Another, with its limits</li></ul></section>`;
}
