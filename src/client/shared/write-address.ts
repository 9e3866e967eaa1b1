/** Whether the page has an address of its own: within another page's source it has none. */
export function mayWriteAddress(): boolean {
	const [base] = document.baseURI.split("#");
	const [own] = location.href.split("#");
	// A place behind `#` is read from the base, which there is the page around it.
	if (base !== own) return false;
	try {
		history.replaceState(history.state, "", location.href);
		return true;
	} catch {
		return false;
	}
}

/** Writes an address in place of the present one, where the page has any. */
export function writeAddress(address: string) {
	if (mayWriteAddress()) history.replaceState(null, "", address);
}
