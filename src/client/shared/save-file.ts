/** Hands a file to the browser to save. */
export function saveFile(name: string, content: BlobPart, type: string) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	// The browser has taken the content by then.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
