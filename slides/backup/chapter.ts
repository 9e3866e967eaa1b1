import { chapter } from "../../src/deck/deck.ts";

export default chapter({ id: "backup", title: "For questions", slides: [] });
