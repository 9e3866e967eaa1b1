import { loadProject, nodeImporter } from "./src/build/load-project.ts";
import { flat, paragraphs } from "./src/deck/text.ts";
import { notesOf } from "./src/deck/notes.ts";
const p = await loadProject("slides/deck.ts", nodeImporter);
for (const cut of [20,40,60,undefined] as const) {
 console.log("=== "+cut);
 for (const c of p.deck.chapters) for (const s of c.slides) if (!cut||s.cuts.includes(cut)) {
  const tr=paragraphs(notesOf(s,cut)).map(flat).filter(x=>x.startsWith("Transition:"));
  console.log(`${s.id}${cut&&s.notesFor?.[cut]?"*":""} | ${tr.join(" / ")||"—"}`);
 }
}
