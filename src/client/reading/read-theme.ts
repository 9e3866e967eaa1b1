import { isDark, turnTheme } from "../shared/theme.ts";

/** The button in the bar turns light to dark and back; its name says to which. */
export function startThemeButton() {
	const button = document.querySelector<HTMLButtonElement>(".bar .theme");
	if (!button) return;
	const name = () => {
		button.title = isDark() ? "Light" : "Dark";
		button.ariaLabel = button.title;
	};
	button.addEventListener("click", () => {
		turnTheme();
		name();
	});
	name();
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
}
