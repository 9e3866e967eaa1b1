import { chapter } from "../../src/deck/deck.ts";

export default chapter({ id: "cancer-pain", title: "Cancer pain", slides: [] });
