import { preview } from "vite";

/** A built folder on a host of its own, ending in a slash. */
export interface Host {
	readonly address: string;
	/** Goes off the network, open connections included. */
	close(): Promise<void>;
}

/**
 * Serves a built folder below a subfolder, as a static host might.
 *
 * @param headers what the host sends with every answer
 */
export async function serveFolder(
	folder: string,
	headers: Record<string, string> = {},
): Promise<Host> {
	const server = await preview({
		configFile: false,
		root: process.cwd(),
		base: "/some/folder/",
		build: { outDir: folder },
		preview: { host: "127.0.0.1", port: 0, headers },
		logLevel: "error",
	});
	return {
		address: server.resolvedUrls?.local[0] ?? "",
		close: () => server.close(),
	};
}
