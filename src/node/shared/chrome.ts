import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { InputError } from "../../evidence/problem.ts";

/** Where Chrome or Chromium usually lies on Linux, macOS and Windows. */
const usualPlaces = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser to drive: `CHROME_PATH` if set, else the usual places, else Playwright's own download.
 *
 * @returns its path, or `undefined` if there is none
 * @throws InputError if `CHROME_PATH` names no file
 */
export function findChrome(
	environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
	const named = environment.CHROME_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new InputError([
			{
				file: "environment",
				field: "CHROME_PATH",
				message: `there is no browser at ${named}`,
				hint: "Set it to a Chrome or Chromium program, or unset it",
			},
		]);
	}
	const downloaded = chromium.executablePath();
	return [...usualPlaces, downloaded].find((path) => path && existsSync(path));
}

/**
 * Starts a headless browser that makes no connection of its own.
 *
 * @throws InputError if none is found
 */
export async function launchChrome(): Promise<Browser> {
	const executablePath = findChrome();
	if (!executablePath)
		throw new InputError([
			{
				file: "environment",
				field: "CHROME_PATH",
				message: "no Chrome or Chromium was found in the usual places",
				hint: "Install one (apt-get install chromium, or npx playwright-core install chromium), or set CHROME_PATH",
			},
		]);
	return chromium.launch({
		executablePath,
		headless: true,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--font-render-hinting=none",
		],
	});
}
