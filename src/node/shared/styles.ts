import { bundle } from "lightningcss";

/** A style sheet with what it imports in place, small. */
export function bundledStyles(file: string): string {
	return bundle({ filename: file, minify: true }).code.toString();
}
