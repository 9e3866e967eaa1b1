import { escaped } from "./markup.ts";
/** Attributes of an element; `undefined` leaves one out. Numbers are rounded to a tenth of a pixel. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

interface Node {
	readonly tag: string;
	readonly attributes: Record<string, string>;
	readonly children: Node[];
	readonly text?: string;
}

/** Attributes that children inherit, so that they may stand once, on a group. */
const inherited = new Set([
	"fill",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"font-size",
	"font-weight",
	"text-anchor",
]);

/** What the inherited attributes are before any is set; of the rest a drawing must not rely on the page. */
const initial: Readonly<Record<string, string>> = {
	stroke: "none",
	"stroke-dasharray": "none",
	"text-anchor": "start",
};

/**
 * An SVG drawing under way: elements are appended to the group that is open. Every element states
 * all inherited attributes that matter to it; written out, each stands on the outermost group where
 * most of the elements share it.
 */
export class Svg {
	readonly #root: Node = { tag: "svg", attributes: {}, children: [] };
	readonly #open: Node[] = [this.#root];

	/** Appends an element. */
	add(tag: string, attributes: Attributes, text?: string) {
		this.#open.at(-1)?.children.push({
			tag,
			attributes: written(attributes),
			children: [],
			...(text !== undefined && { text }),
		});
	}

	/** Opens a group; what is added until it is closed lies in it. */
	open(attributes: Attributes = {}) {
		const node: Node = {
			tag: "g",
			attributes: written(attributes),
			children: [],
		};
		this.#open.at(-1)?.children.push(node);
		this.#open.push(node);
	}

	/** Closes the group that was opened last. */
	close() {
		if (this.#open.length > 1) this.#open.pop();
	}

	/** Draws into a group of its own, if the group says anything. */
	group(attributes: Attributes, draw: () => void) {
		const named = Object.values(attributes).some((each) => each !== undefined);
		if (named) this.open(attributes);
		draw();
		if (named) this.close();
	}

	/** The drawing as text, with the attributes of its root. */
	toString(attributes: Attributes): string {
		Object.assign(this.#root.attributes, written(attributes));
		share(this.#root);
		return serialized(this.#root, initial);
	}
}

function written(attributes: Attributes): Record<string, string> {
	return Object.fromEntries(
		Object.entries(attributes).flatMap(([name, value]) =>
			value === undefined
				? []
				: [[name, typeof value === "number" ? rounded(value) : value]],
		),
	);
}

/** A length or coordinate in pixels, to a tenth. */
export function rounded(value: number): string {
	return String(Math.round(value * 10) / 10 || 0);
}

/** Straight lines from point to point as an SVG path; points that lie where the last did are left out. */
export function track(
	points: readonly (readonly [x: number, y: number])[],
): string {
	let [lastX, lastY] = ["", ""];
	return points
		.map(([across, down]) => {
			const [x, y] = [rounded(across), rounded(down)];
			const [sameX, sameY] = [x === lastX, y === lastY];
			const move = lastX === "" ? "M" : "L";
			[lastX, lastY] = [x, y];
			if (sameX && sameY) return "";
			if (sameX) return `V${y}`;
			return sameY ? `H${x}` : `${move}${x} ${y}`;
		})
		.join("");
}

/** Gives each group the inherited attributes that most of its children want. */
function share(node: Node) {
	if (node.children.length === 0) return;
	const wanted = new Map<string, Map<string, number>>();
	for (const child of node.children) {
		share(child);
		for (const [name, value] of Object.entries(child.attributes)) {
			if (!inherited.has(name)) continue;
			const counts = wanted.get(name) ?? new Map<string, number>();
			wanted.set(name, counts.set(value, (counts.get(value) ?? 0) + 1));
		}
	}
	for (const [name, counts] of wanted) {
		const [most] = [...counts].sort(([, one], [, other]) => other - one);
		if (most) node.attributes[name] ??= most[0];
	}
}

function serialized(
	{ tag, attributes, children, text }: Node,
	around: Readonly<Record<string, string>>,
): string {
	if (tag === "g" && children.length === 0) return "";
	const own = Object.entries(attributes).filter(
		([name, value]) => !inherited.has(name) || around[name] !== value,
	);
	const within = {
		...around,
		...Object.fromEntries(own.filter(([name]) => inherited.has(name))),
	};
	const inner =
		escaped(text ?? "") +
		children.map((child) => serialized(child, within)).join("");
	if (tag === "g" && own.length === 0) return inner;
	const start = own.map(([name, value]) => ` ${name}="${escaped(value)}"`);
	return inner
		? `<${tag}${start.join("")}>${inner}</${tag}>`
		: `<${tag}${start.join("")}/>`;
}
