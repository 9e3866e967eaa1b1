import { chapter } from "../../src/deck/deck.ts";
import bottomLine from "./bottom-line.ts";
import references1 from "./references-1.ts";
import references2 from "./references-2.ts";

export default chapter({
	id: "closing",
	title: "Closing",
	slides: [bottomLine, references1, references2],
});
