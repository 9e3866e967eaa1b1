/** The slide that everything is laid out on, in CSS pixels. */
export const slideSize = { width: 1280, height: 720 } as const;

/** Windows taller than this are columns, where slides stack and narrow drawings fit; paper never is. */
export const columnViewport = "screen and (max-aspect-ratio: 9/10)";
