import { chapter } from "#deck";
import bottomLine from "./bottom-line.ts";
import evaluation from "./evaluation.ts";
import voteAgain from "./vote-again.ts";

export default chapter({
	id: "closing",
	title: "Closing",
	slides: [bottomLine, voteAgain, evaluation],
});
