import type { FigureBlock } from "../../deck/figure.ts";
import { columnViewport } from "../../deck/stage.ts";

/** How figures come into a page. */
export interface FigureMarkup {
	/** Size of a drawing in pixels. */
	size(id: string, width: "wide" | "narrow"): { width: number; height: number };
	/** The drawing itself, for figures that must not wait for a request. */
	inline(id: string, width: "wide" | "narrow"): string | undefined;
}

/** A figure: an image that needs no script, replaced by its drawing as its slide comes near. */
export function FigureView({
	figure,
	figures,
}: {
	figure: FigureBlock;
	figures: FigureMarkup;
}) {
	const { id, spec, alt } = figure;
	const marks = {
		"data-figure": id,
		"data-kind": spec.kind,
		"data-steps": figure.steps.length || undefined,
	};
	const wide = figures.inline(id, "wide");
	const narrow = figures.inline(id, "narrow");
	if (wide && narrow)
		return (
			<figure class="figure" {...marks}>
				<div class="drawing" role="img" aria-label={alt}>
					<div class="for-wide" dangerouslySetInnerHTML={{ __html: wide }} />
					<div
						class="for-narrow"
						dangerouslySetInnerHTML={{ __html: narrow }}
					/>
				</div>
			</figure>
		);
	if (wide)
		return (
			<figure class="figure" {...marks} data-drawn="wide">
				<div
					class="drawing"
					role="img"
					aria-label={alt}
					dangerouslySetInnerHTML={{ __html: wide }}
				/>
			</figure>
		);
	const size = figures.size(id, "wide");
	return (
		<figure class="figure" {...marks}>
			<picture>
				<source media={columnViewport} srcset={`figures/${id}.narrow.svg`} />
				<img
					class="drawing"
					src={`figures/${id}.wide.svg`}
					alt={alt}
					width={size.width}
					height={size.height}
					loading="lazy"
					decoding="async"
				/>
			</picture>
		</figure>
	);
}
