import {
	creditLine,
	dataUrl,
	type PictureBlock,
	shownSize,
} from "../../deck/picture.ts";
import { asText, flatCited } from "../../deck/text.ts";
import type { Edition } from "./edition.ts";
import { Inline } from "./text.tsx";

/** A picture over its caption, its credit and its license; nothing where its file cannot be shown. */
export function PictureView({
	picture,
	edition,
}: {
	picture: PictureBlock;
	edition: Edition;
}) {
	const { image, alt, caption, mat } = picture;
	if (!image) return null;
	const { width, height } = shownSize(image, picture.height);
	const onMat = mat ?? image.type !== "image/jpeg";
	return (
		<figure
			class={onMat ? "picture on-mat" : "picture"}
			style={{ "--width": `${width}px`, "--height": `${height}px` }}
		>
			<img
				src={edition.within ? dataUrl(image) : edition.toRoot + image.path}
				alt={flatCited(alt)}
				width={width}
				height={height}
				loading="lazy"
				decoding="async"
			/>
			<figcaption>
				{caption !== undefined && (
					<>
						<Inline text={asText(caption)} edition={edition} />{" "}
					</>
				)}
				<span class="credit">{creditLine(picture)}</span>
			</figcaption>
		</figure>
	);
}
