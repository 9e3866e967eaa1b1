/** Which edition of the deck this is, its license, and where an error goes; as the page says at its end. */
export function EditionLine() {
	const line = document.querySelector(".edition")?.innerHTML;
	return line ? (
		<p class="fine" dangerouslySetInnerHTML={{ __html: line }} />
	) : null;
}
