import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".css": "text/css",
	".svg": "image/svg+xml",
	".json": "application/json",
	".woff2": "font/woff2",
};

/** A host that compresses what it sends, as public ones do. */
export interface StaticHost {
	/** Its address, ending in a slash. */
	readonly address: string;
	close(): void;
}

/**
 * Serves a folder, compressed beforehand so that the host takes no part in what is measured.
 *
 * @param page what stands in the place of the folder's index.html
 */
export async function hostFolder(
	folder: string,
	page?: string,
): Promise<StaticHost> {
	const packed = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://localhost").pathname;
		const name = path === "/" ? "index.html" : path.slice(1);
		const type = types[extname(name)];
		try {
			const body =
				packed.get(name) ??
				packedFile(
					name,
					page !== undefined && name === "index.html"
						? Buffer.from(page)
						: readFileSync(join(folder, name)),
				);
			packed.set(name, body);
			response.writeHead(200, {
				"content-type": type ?? "application/octet-stream",
				"content-length": body.length,
				"cache-control": "no-store",
				...(name.endsWith(".woff2") ? {} : { "content-encoding": "gzip" }),
			});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	const port = await new Promise<number>((listening) =>
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			listening(typeof address === "object" && address ? address.port : 0);
		}),
	);
	return {
		address: `http://127.0.0.1:${port}/`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

/** Typefaces are compressed already. */
function packedFile(name: string, content: Buffer): Buffer {
	return name.endsWith(".woff2") ? content : gzipSync(content);
}
