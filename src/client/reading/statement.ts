import { read } from "./read.ts";

/* What can be used by whom: words alone. */
read(() => undefined);
