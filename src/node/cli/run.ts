import process from "node:process";
import { main } from "./main.ts";

// Whoever reads the output may have read enough.
process.stdout.on("error", (error) => {
	if ("code" in error && error.code === "EPIPE") process.exit();
	throw error;
});

// Awaited here: the runner that reads these modules closes when this one is evaluated.
process.exitCode = await main(process.argv.slice(2));
