/** A property by which items are narrowed down. */
export interface Facet {
	readonly label: string;
	/** The data attribute that holds an item's values, parted by `|`. */
	readonly attribute: string;
	/** The values that items have. */
	readonly values: readonly string[];
}

/**
 * A field for words, a list for each facet, and how many items there are; scripts hide what does not
 * fit.
 */
export function Filter({
	noun,
	facets,
	count,
}: {
	/** What the items are, in the plural. */
	noun: string;
	facets: readonly Facet[];
	count: string;
}) {
	return (
		<search aria-label={`Narrow down the ${noun}`}>
			<form class="filter needs-script" data-noun={noun}>
				<label>
					Words
					<input type="search" />
				</label>
				{facets.map(({ label, attribute, values }) => (
					<label>
						{label}
						<select data-attribute={attribute}>
							<option value="">All</option>
							{[...new Set(values)]
								.sort((a, b) => a.localeCompare(b, "en"))
								.map((value) => (
									<option>{value}</option>
								))}
						</select>
					</label>
				))}
				<button type="submit">Show</button>
				<button type="reset" class="all">
					Show all
				</button>
				<p class="count" role="status">
					{count}
				</p>
			</form>
		</search>
	);
}
