import type { RevealApi } from "reveal.js";
import { askedIn, plainName, standsFor } from "../shared/address.ts";
import { withLeftOut } from "../shared/cut.ts";
import type { Talk } from "../shared/talk.ts";
import { writeAddress } from "../shared/write-address.ts";

/*
 * The talk knows all slides; reveal is shown the present one and its neighbours. Reveal walks over
 * every section of the page at every move, and the browser keeps style and layout for all of them: so
 * a far slide lies outside the page until the talk comes near. The scroll view and print have all
 * of them in the page.
 */

/** Slides in the page on each side of the present one. */
const reach = 4;
/** With fewer left on a side, the window moves on: one to show, and one for the key after that. */
const least = 2;

/**
 * Takes the far slides out of the page; to be called before reveal starts.
 *
 * @param holder the element that holds the slides
 * @param whole keep all of them there
 * @param leftOut slides of other lengths of the talk, for a question from the room
 */
export function startTalk(
	deck: RevealApi,
	holder: HTMLElement,
	whole: boolean,
	leftOut: readonly HTMLElement[],
): Talk {
	let order = sectionsIn(holder);
	let known = order[0] as HTMLElement;
	/** Steps that the present slide had shown when it was left. */
	let step = -1;
	let all = whole;
	let settling = false;
	let going = false;
	const changed: Parameters<Talk["onChange"]>[0][] = [];
	const lost: ((hash: string) => void)[] = [];
	const neared: ((slide: HTMLElement) => void)[] = [];

	const present = () =>
		(deck.getCurrentSlide() as HTMLElement | undefined) ?? known;

	/** Has in the page the slides around a place, and the present one if it is asked for. */
	const frame = (at: number, kept?: HTMLElement) => {
		const wanted = all
			? order
			: order.filter(
					(slide, index) => Math.abs(index - at) <= reach || slide === kept,
				);
		const stays = new Set(wanted);
		for (const slide of sectionsIn(holder))
			if (!stays.has(slide)) slide.remove();
		let behind: ChildNode | null = null;
		for (const slide of [...wanted].reverse()) {
			for (const meet of neared) meet(slide);
			if (slide.parentNode !== holder || slide.nextElementSibling !== behind)
				holder.insertBefore(slide, behind);
			behind = slide;
		}
	};
	/** Has reveal count anew, after slides came and went. */
	const align = () => deck.slide(sectionsIn(holder).indexOf(present()));
	/** Tells of a change once: reveal tells of one whenever slides are counted anew. */
	const tell = () => {
		const now = present();
		if (now === known) return;
		const before = known;
		known = now;
		for (const listener of changed) listener(now, before, step, going);
	};
	/** Moves the window on where the talk has come near its edge. */
	const settle = () => {
		settling = false;
		if (all) return;
		const at = order.indexOf(present());
		const there = (index: number) =>
			order[index] === undefined || order[index]?.parentNode === holder;
		const ready = Array.from({ length: least }, (_, index) => index + 1).every(
			(far) => there(at + far) && there(at - far),
		);
		if (ready) return;
		frame(at);
		align();
	};
	deck.on("beforeslidechange", () => {
		if (present() === known) step = deck.getIndices().f ?? -1;
	});
	deck.on("slidechanged", () => {
		tell();
		if (settling) return;
		settling = true;
		// Not from within reveal's own move.
		queueMicrotask(settle);
	});
	const spread = (on: boolean) => {
		if (whole) return;
		all = on;
		frame(order.indexOf(present()));
		align();
	};

	/** The slide that an address names, by its id, that of a part of it, or its place from 0. */
	const named = (hash: string) => {
		const { name } = askedIn(hash);
		if (name === "") return undefined;
		if (/^\d+$/.test(name)) return order[Number(name)];
		const plain = plainName(name);
		return (
			order.find(({ id }) => id === name) ??
			order.find((slide) => slide.querySelector(`#${CSS.escape(name)}`)) ??
			order.find(({ id }) => plainName(id) === plain) ??
			order.find((slide) => standsFor(slide, name, "former")) ??
			// What a heading is called once its slide has come near.
			order.find(({ id }) => `${id}-title` === plain)
		);
	};
	/** The slide of the address; one that is named by its place is named by its id from now on. */
	const addressed = () => {
		const slide = named(location.hash);
		const { name, step } = askedIn(location.hash);
		// Reveal knows ids as they are written, and a place with nothing behind it.
		const exact =
			slide?.querySelector(`#${CSS.escape(name)}`) || slide?.id === name;
		const tail = step === undefined ? "" : `/${step}`;
		if (slide && !(exact && location.hash === `#/${name}${tail}`))
			writeAddress(`#/${slide.id}${tail}`);
		return slide;
	};
	const go = (to: HTMLElement, asked?: number) => {
		const before = order.indexOf(present());
		const at = order.indexOf(to);
		going = true;
		frame(at, present());
		// A slide ahead starts without its steps; one behind has all of them.
		const step =
			asked ?? (at > before ? -1 : to.querySelectorAll(".fragment").length - 1);
		deck.slide(sectionsIn(holder).indexOf(to), 0, step);
		tell();
		going = false;
	};
	// Before reveal, which looks for the slide in the page.
	addEventListener("hashchange", () => {
		const { name, step } = askedIn(location.hash);
		const slide = addressed();
		if (slide && slide.parentNode !== holder) go(slide, step);
		if (slide || !name) return;
		const asked = location.hash;
		// Reveal would go elsewhere.
		writeAddress(`#/${present().id}`);
		for (const tell of lost) tell(asked);
	});
	const opened = location.hash;
	const start = addressed();
	const astray = askedIn(opened).name !== "" && !start;
	if (astray) writeAddress(location.pathname + location.search);
	if (!whole) frame(start ? order.indexOf(start) : 0);
	deck.on("ready", () => {
		known = present();
	});

	return {
		deck,
		get slides() {
			return order;
		},
		whole,
		present,
		near(before, after) {
			if (all) return order;
			const at = order.indexOf(present());
			return order.slice(Math.max(0, at - before), at + after + 1);
		},
		leftOut,
		go(to, step) {
			if (!to) return;
			if (leftOut.includes(to)) order = withLeftOut(order, to);
			if (order.includes(to)) go(to, step);
		},
		onChange(listener) {
			changed.push(listener);
		},
		onLost(listener) {
			lost.push(listener);
			if (astray) listener(opened);
		},
		onNear(listener) {
			const met = new WeakSet<HTMLElement>();
			const meet = (slide: HTMLElement) => {
				if (!met.has(slide)) listener(slide);
				met.add(slide);
			};
			neared.push(meet);
			// The scroll view has put them into boxes of its own.
			(all ? order : sectionsIn(holder)).forEach(meet);
		},
		spread,
		replace(slides) {
			const at = slides.findIndex(({ id }) => id === present().id);
			order = [...slides];
			frame(Math.max(0, at));
			deck.sync();
			deck.slide(sectionsIn(holder).indexOf(order[Math.max(0, at)] ?? known));
			tell();
		},
	};
}

function sectionsIn(holder: HTMLElement): HTMLElement[] {
	return [...holder.children].filter(
		(child): child is HTMLElement => child.tagName === "SECTION",
	);
}
