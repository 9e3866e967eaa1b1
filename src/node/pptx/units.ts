/** A length of the slide in pixels as Open XML counts it, in English metric units: 914,400 an inch. */
export function emu(pixels: number): number {
	return Math.round(pixels * 9525);
}

/** A place on the slide in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
