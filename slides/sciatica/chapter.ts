import { chapter } from "../../src/deck/deck.ts";

export default chapter({ id: "sciatica", title: "Sciatica", slides: [] });
