import { themeKey } from "../../deck/theme-key.ts";

/** Sets the theme that the reader chose before anything is painted; without a choice, the system's stays. */
export const themeScript = `try{const t=localStorage.getItem(${JSON.stringify(themeKey)});if(t)document.documentElement.dataset.theme=t}catch{}`;
