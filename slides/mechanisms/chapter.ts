import { chapter } from "../../src/deck/deck.ts";

export default chapter({ id: "mechanisms", title: "Mechanisms", slides: [] });
