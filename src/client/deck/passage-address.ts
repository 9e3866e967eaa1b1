/**
 * Where the reading view tells a slide, or holds another part. The cut is kept for the way back.
 *
 * @param part an id of the reading view
 */
export function passageAddress(part: string): string {
	const cut = new URLSearchParams(location.search).get("cut");
	return `read/index.html${cut ? `?cut=${encodeURIComponent(cut)}` : ""}#${part}`;
}
