/** The id by which the button finds the box. */
const id = "reading-search";

/** Opens the search; the browser itself does so, before any script has come. */
export function SearchButton() {
	return (
		<button
			type="button"
			class="to-search needs-script"
			popovertarget={id}
			aria-haspopup="dialog"
			aria-keyshortcuts="/ Control+K"
		>
			Search
		</button>
	);
}

/** The box of the search, closed; scripts bring what is found. */
export function Search() {
	return (
		<div
			id={id}
			class="search"
			popover="auto"
			role="dialog"
			aria-label="Search"
		>
			<search>
				<form>
					<input
						type="search"
						placeholder="A condition, a study, a term"
						aria-label="Search passages, records and terms"
						autofocus
					/>
					<button type="submit">Go</button>
					<button
						type="button"
						class="close"
						popovertarget={id}
						popovertargetaction="hide"
					>
						Close
					</button>
				</form>
			</search>
			<div class="found" />
		</div>
	);
}
