/** Opens the card of a sourced value under the pointer, on focus and on tap. */
export function startSources(root: HTMLElement) {
	const card = () => import("./source-card.ts");
	const valueAt = (event: Event) =>
		(event.target as Element | null)?.closest<HTMLElement>("a.value") ??
		undefined;
	root.addEventListener("click", (event) => {
		const value = valueAt(event);
		if (!value) return;
		event.preventDefault();
		void card().then(({ openCard }) => openCard(value, true));
	});
	root.addEventListener("pointerover", (event) => {
		const value = valueAt(event);
		if (value && event.pointerType === "mouse")
			void card().then(({ openCard }) => openCard(value));
	});
	root.addEventListener("focusin", (event) => {
		const value = valueAt(event);
		if (value?.matches(":focus-visible"))
			void card().then(({ openCard }) => openCard(value));
	});
}
