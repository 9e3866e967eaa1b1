/** Shared with the deck (`theme.ts`). */
const key = "deck-theme";

/** Light or dark as chosen before, here or in the deck; else as the reader's system says. */
export function restoreTheme() {
	try {
		const stored = localStorage.getItem(key);
		if (stored) document.documentElement.dataset.theme = stored;
	} catch {
		// Storage may be denied; the system's preference then decides each time.
	}
}

/** A button that turns light to dark and back, and remembers it. */
export function startThemeButton() {
	const root = document.documentElement;
	const button = document.createElement("button");
	button.type = "button";
	button.className = "theme";
	const isDark = () => getComputedStyle(root).colorScheme === "dark";
	const name = () => {
		button.textContent = isDark() ? "Light" : "Dark";
	};
	button.addEventListener("click", () => {
		root.dataset.theme = isDark() ? "light" : "dark";
		name();
		try {
			localStorage.setItem(key, root.dataset.theme);
		} catch {
			// As above.
		}
	});
	name();
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
	document.querySelector(".bar")?.append(button);
}
