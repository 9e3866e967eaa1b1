import type { Slide } from "../../deck/slide.ts";
import type { Typeface } from "../../figures/core/typeface.ts";
import type { Edition } from "../../pages/shared/edition.ts";
import type { Drawings } from "../site/drawings.ts";
import type { HeldImages } from "./images.ts";
import type { Lettering } from "./lettering.ts";
import type { OpenPackage } from "./open-package.ts";
import type { References } from "./words.ts";

/** What every slide of a presentation is made with. */
export interface Context {
	readonly pack: OpenPackage;
	readonly edition: Edition;
	readonly drawings: Drawings;
	readonly lettering: Lettering;
	/** The deck's own. */
	readonly typeface: Typeface;
	readonly references: References;
	readonly images: HeldImages;
	/** Number of the slide, from 1. */
	readonly number: number;
	readonly slide: Slide;
}
