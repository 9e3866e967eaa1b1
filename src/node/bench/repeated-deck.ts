/**
 * The page of a built deck with another number of slides: its own, in order and again from the
 * start, each under an id of its own. The pages of references stay out.
 *
 * @param html the built page
 * @param count how many slides
 */
export function repeatedDeck(html: string, count: number): string {
	const all = html.match(/<section id=[\s\S]*?<\/section>/g) ?? [];
	const own = all.filter(
		(section) => !/^<section[^>]*class="slide list/.test(section),
	);
	const sections = Array.from({ length: count }, (_, index) => {
		const round = Math.floor(index / own.length);
		const section = own[index % own.length] ?? "";
		return round === 0
			? section
			: section.replace(/^<section id="([^"]+)"/, `<section id="$1-${round}"`);
	});
	return html.replace(/<section id=[\s\S]*<\/section>/, () =>
		sections.join("\n"),
	);
}
