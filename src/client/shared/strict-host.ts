import { announce } from "./announce.ts";
import { restoreTheme } from "./theme.ts";

/*
 * A host may send a policy of its own that forbids styles within a page. Then they come from the file that
 * lies beside it, and what elements carry is set by script, which such a policy leaves free.
 */

/** Has the page styled all the same; what else the host forbids is said once. */
export async function styleByFile() {
	addEventListener("securitypolicyviolation", sayForbidden);
	restoreTheme();
	const page = location.pathname.split("/").at(-1) || "index.html";
	const link = document.createElement("link");
	link.rel = "stylesheet";
	link.href = page.replace(/(\.html)?$/, ".css");
	await new Promise((resolve) => {
		link.addEventListener("load", resolve);
		link.addEventListener("error", resolve);
		document.head.append(link);
	});
	styleWithin(document.documentElement);
	new MutationObserver((changes) => {
		for (const { addedNodes } of changes)
			for (const node of addedNodes)
				if (node instanceof Element) styleWithin(node);
	}).observe(document.documentElement, { childList: true, subtree: true });
}

function styleWithin(part: Element) {
	for (const element of [part, ...part.querySelectorAll("[style]")]) {
		const style = element.getAttribute("style");
		if (
			style &&
			(element instanceof HTMLElement || element instanceof SVGElement)
		)
			element.style.cssText = style;
	}
}

let said = false;

function sayForbidden({ effectiveDirective }: SecurityPolicyViolationEvent) {
	if (said || effectiveDirective.startsWith("style-src")) return;
	said = true;
	announce(
		`The host of this page forbids a part of it (${effectiveDirective}). What depends on that stays away; all else goes on.`,
		{ shown: true },
	);
}
