/** Whether a policy of the host refused the styles that stand in the page; see `strict-host.ts`. */
export function stylesRefused(): boolean {
	return document.querySelector("style")?.sheet === null;
}
