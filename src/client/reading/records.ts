import { read } from "./read.ts";
import { tellDue } from "./read-due.ts";
import { startRecords } from "./read-records.ts";

/* Every record. */
read((main) => {
	tellDue();
	startRecords(main);
});
