import { isDark, turnTheme } from "../shared/theme.ts";

/** A button in the bar that turns light to dark and back. */
export function startThemeButton() {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "theme";
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
	document.querySelector(".bar")?.append(button);
}
