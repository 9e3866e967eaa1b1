import renderToString from "preact-render-to-string";
import { fontFamily } from "../../figures/core/theme.ts";

/** What the head of every page says of it, whatever else it loads. */
export interface HeadWords {
	readonly title: string;
	readonly description?: string;
	readonly author?: string;
	/** How a link to it is shown elsewhere; only where it is known at which address it stands. */
	readonly preview?: Preview;
	/** What it is in the words of schema.org, for search engines. */
	readonly data?: object;
	/** What the page may load; nothing forbids anything while serving. */
	readonly policy?: string;
	/** A script that runs before anything is painted; the policy allows it by its hash. */
	readonly script?: string;
	/** Style sheets that stand in the page. */
	readonly styles: readonly string[];
	/** Address of the typeface, asked for before the styles are read. */
	readonly font?: string;
}

/** A page as others show a link to it. */
export interface Preview {
	/** The page's own address, whole, and its picture's. */
	readonly address: string;
	readonly picture: string;
	/** What the picture shows. */
	readonly alt: string;
}

/** Size of the picture of a link in pixels, as those who show one ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The head of a page after its charset, as HTML. */
export function headHtml(words: HeadWords): string {
	return renderToString(<Head {...words} />);
}

/** A whole document without scripts, as HTML. */
export function documentHtml(words: HeadWords, body: string): string {
	const html = renderToString(
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<Head {...words} />
			</head>
			<body dangerouslySetInnerHTML={{ __html: body }} />
		</html>,
	);
	return `<!doctype html>${html}`;
}

/** The typeface at an address, in all weights in use. */
export function fontFace(address: string): string {
	return `@font-face{font-family:${fontFamily};font-style:normal;font-weight:200 900;font-display:swap;src:url(${address}) format("woff2")}`;
}

function Head({
	title,
	description,
	author,
	preview,
	data,
	policy,
	script,
	styles,
	font,
}: HeadWords) {
	return (
		<>
			{policy && <meta http-equiv="Content-Security-Policy" content={policy} />}
			<title>{title}</title>
			{script && <script dangerouslySetInnerHTML={{ __html: script }} />}
			{description && <meta name="description" content={description} />}
			{author && <meta name="author" content={author} />}
			<meta property="og:title" content={title} />
			<meta property="og:type" content="article" />
			{description && <meta property="og:description" content={description} />}
			<meta property="og:locale" content="en_US" />
			{preview && <PreviewTags {...preview} />}
			{data && (
				<script
					type="application/ld+json"
					dangerouslySetInnerHTML={{
						// Nothing in it can end the element.
						__html: JSON.stringify(data).replaceAll("<", "\\u003c"),
					}}
				/>
			)}
			{font && (
				<link
					rel="preload"
					href={font}
					as="font"
					type="font/woff2"
					crossorigin="anonymous"
				/>
			)}
			{[...(font ? [fontFace(font)] : []), ...styles].map((css) => (
				<style dangerouslySetInnerHTML={{ __html: css }} />
			))}
		</>
	);
}

/** What Open Graph and the cards of X ask for; they take no address that is not whole. */
function PreviewTags({ address, picture, alt }: Preview) {
	return (
		<>
			<link rel="canonical" href={address} />
			<meta property="og:url" content={address} />
			<meta property="og:image" content={picture} />
			<meta property="og:image:type" content="image/png" />
			<meta property="og:image:width" content={String(previewSize.width)} />
			<meta property="og:image:height" content={String(previewSize.height)} />
			<meta property="og:image:alt" content={alt} />
			<meta name="twitter:card" content="summary_large_image" />
			<meta name="twitter:image:alt" content={alt} />
		</>
	);
}
