import type { RevealApi } from "reveal.js";

const key = "deck-theme";

/** Light or dark: as the reader's system says, or as chosen by `D`, which is remembered. */
export function startTheme(deck: RevealApi) {
	const root = document.documentElement;
	const stored = read();
	if (stored) root.dataset.theme = stored;
	deck.addKeyBinding(
		{ keyCode: 68, key: "D", description: "Light or dark" },
		() => {
			const isDark = getComputedStyle(root).colorScheme === "dark";
			root.dataset.theme = isDark ? "light" : "dark";
			write(root.dataset.theme);
			// A live chart has its colours drawn in; it comes back in the new ones.
			void import("./live-chart.ts").then(({ still }) => {
				still();
				deck.dispatchEvent({ type: "slidechanged" });
			});
		},
	);
}

function read(): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		// Storage may be denied; the system's preference then decides each time.
		return undefined;
	}
}

function write(theme: string) {
	try {
		localStorage.setItem(key, theme);
	} catch {
		// As above.
	}
}
