import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { bundleAsync } from "lightningcss";

/** A style sheet with what it imports in place, packages' own included, small. */
export async function bundledStyles(file: string): Promise<string> {
	const packages = createRequire(resolve("package.json"));
	const { code } = await bundleAsync({
		filename: file,
		minify: true,
		resolver: {
			resolve: (name, from) =>
				name.startsWith(".")
					? join(dirname(from), name)
					: packages.resolve(name),
		},
	});
	return code.toString();
}
