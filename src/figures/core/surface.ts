import type { Subject } from "../../deck/subject.ts";
import { type ArmRole, type Look, roleLook } from "./arm-role.ts";
import {
	labelSize,
	light,
	type Theme,
	type Token,
	type Width,
	widths,
} from "./theme.ts";
import type { Typeface } from "./typeface.ts";

/** What a figure is drawn for. Sizes are pixels of the figure's own width. */
export interface Surface {
	readonly wide: boolean;
	/** Width of the whole drawing. */
	readonly full: number;
	/** Colours as custom properties, which the page or the file that shows the drawing defines. */
	readonly theme: Theme;
	/** How an arm looks, as the subject declares its comparators. */
	readonly look: (role: ArmRole) => Look;
	readonly type: Typeface;
	/** Labels, estimates and ticks. */
	readonly label: number;
	/** Remarks at the foot. */
	readonly small: number;
	/** The number that matters most. */
	readonly key: number;
	/** Height that the slide leaves the drawing, which fills it where its rows can stand wider apart. */
	readonly room?: number | undefined;
	/** Stroke of whiskers and outlines. */
	readonly stroke: number;
	/** Stroke of dashed lines that values are read against. */
	readonly guide: number;
}

const theme = Object.fromEntries(
	Object.keys(light).map((token) => [token, `var(--${token})`]),
) as Record<Token, string>;

/** The surface of a width, for the drawings of one subject. */
export function surface(
	width: Width,
	type: Typeface,
	subject: Subject,
	room?: number,
): Surface {
	const shared = {
		full: widths[width],
		theme,
		look: (role: ArmRole) => roleLook(subject, role),
		type,
		label: labelSize[width],
		room: width === "wide" ? room : undefined,
	};
	return width === "wide"
		? { ...shared, wide: true, small: 24, key: 84, stroke: 3.5, guide: 2.5 }
		: { ...shared, wide: false, small: 14, key: 44, stroke: 2.25, guide: 1.75 };
}
