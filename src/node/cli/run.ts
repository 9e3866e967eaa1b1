import process from "node:process";
import { main } from "./main.ts";

// Awaited here: the runner that reads these modules closes when this one is evaluated.
process.exitCode = await main(process.argv.slice(2));
