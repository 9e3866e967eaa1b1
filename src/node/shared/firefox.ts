import { existsSync } from "node:fs";

/** Where Firefox lies: what `FIREFOX_PATH` names, or a usual place; nothing if there is none. */
export function findFirefox(): string | undefined {
	return [
		process.env.FIREFOX_PATH,
		"/usr/bin/firefox-esr",
		"/usr/bin/firefox",
		"/Applications/Firefox.app/Contents/MacOS/firefox",
	].find((path) => path && existsSync(path));
}
