import { defineConfig } from "vite";
import { deck } from "./src/node/vite/deck.ts";

export default defineConfig({
	plugins: [deck({ entry: "slides/deck.ts" })],
});
