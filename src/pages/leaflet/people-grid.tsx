const columns = 10;
const step = 10;
const radius = 4;

/**
 * One hundred people as dots, ten by ten, filled from the lowest row up.
 *
 * @param filled how many of them, 0 to 100
 * @param alt the same in words
 */
export function PeopleGrid({ filled, alt }: { filled: number; alt: string }) {
	const dots = Array.from({ length: 100 }, (_, index) => {
		const x = (index % columns) * step + step / 2;
		const y = (columns - 1 - Math.floor(index / columns)) * step + step / 2;
		return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
	});
	return (
		<svg class="people-grid" viewBox="0 0 100 100" role="img" aria-label={alt}>
			<path class="empty" d={dots.slice(filled).join("")} />
			<path class="filled" d={dots.slice(0, filled).join("")} />
		</svg>
	);
}
