import { read } from "./read.ts";
import { tellDue } from "./read-due.ts";

/* A single page to take away: it needs no more than every page has. */
read(() => tellDue());
