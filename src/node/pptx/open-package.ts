import { dirname, posix } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { declaration, el } from "./xml.ts";

const officeTypes =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const packageTypes =
	"http://schemas.openxmlformats.org/package/2006/relationships/";

/** What one part has to do with another, by the last word of its relationship's type. */
export type RelationType =
	| "officeDocument"
	| "core-properties"
	| "extended-properties"
	| "slideMaster"
	| "slideLayout"
	| "slide"
	| "notesMaster"
	| "notesSlide"
	| "theme"
	| "presProps"
	| "viewProps"
	| "tableStyles"
	| "image"
	| "chart"
	| "package"
	| "worksheet"
	| "styles"
	| "hyperlink";

interface Relation {
	readonly id: string;
	readonly type: RelationType;
	readonly target: string;
	readonly external: boolean;
}

/** Endings whose parts say by them what they are. */
const defaults: Readonly<Record<string, string>> = {
	rels: "application/vnd.openxmlformats-package.relationships+xml",
	xml: "application/xml",
	png: "image/png",
	jpeg: "image/jpeg",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A package of Open XML under way: its parts, what they are, and how they refer to each other. */
export class OpenPackage {
	readonly #parts = new Map<string, Uint8Array>();
	readonly #types = new Map<string, string>();
	readonly #relations = new Map<string, Relation[]>();

	/**
	 * Adds a part.
	 *
	 * @param path from the root, without a slash before it
	 * @param type its type of content, where its ending does not tell it
	 */
	add(path: string, content: string | Uint8Array, type?: string) {
		this.#parts.set(
			path,
			typeof content === "string" ? strToU8(declaration + content) : content,
		);
		if (type) this.#types.set(path, type);
	}

	/**
	 * Lets a part refer to another, once however often it is asked for.
	 *
	 * @param from path of a part; empty for the package itself
	 * @param to path of a part, or an address
	 * @returns the id by which the part names it
	 */
	relate(from: string, type: RelationType, to: string): string {
		const known = this.#relations.get(from) ?? [];
		this.#relations.set(from, known);
		const external = /^[a-z]+:/.test(to);
		const target = external
			? to
			: posix.relative(dirname(`/${from}`), `/${to}`);
		const same = known.find(
			(each) => each.type === type && each.target === target,
		);
		if (same) return same.id;
		const id = `rId${known.length + 1}`;
		known.push({ id, type, target, external });
		return id;
	}

	/** The package as a ZIP file, the same for the same parts. */
	zip(): Uint8Array {
		const files: Zippable = {
			"[Content_Types].xml": strToU8(declaration + this.#contentTypes()),
		};
		for (const [from, relations] of this.#relations)
			files[relationsPath(from)] = strToU8(declaration + written(relations));
		for (const [path, content] of this.#parts) files[path] = content;
		// The earliest date that a ZIP file can hold: when it was made is no matter of its content.
		return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
	}

	#contentTypes(): string {
		const space =
			"http://schemas.openxmlformats.org/package/2006/content-types";
		const endings = new Set([
			"rels",
			...[...this.#parts.keys()].map((path) => path.split(".").at(-1) ?? ""),
		]);
		return el(
			"Types",
			{ xmlns: space },
			[...endings].map((ending) =>
				el("Default", { Extension: ending, ContentType: defaults[ending] }),
			),
			[...this.#types].map(([path, type]) =>
				el("Override", {
					PartName: `/${path}`,
					ContentType: `application/vnd.openxmlformats-${type}+xml`,
				}),
			),
		);
	}
}

function relationsPath(from: string): string {
	const { dir, base } = posix.parse(from);
	return posix.join(dir, "_rels", `${base}.rels`);
}

function written(relations: readonly Relation[]): string {
	return el(
		"Relationships",
		{ xmlns: packageTypes.slice(0, -1) },
		relations.map(({ id, type, target, external }) =>
			el("Relationship", {
				Id: id,
				Type:
					type === "core-properties"
						? `${packageTypes}metadata/${type}`
						: officeTypes + type,
				Target: target,
				TargetMode: external ? "External" : undefined,
			}),
		),
	);
}
