/** The slide that everything is laid out on, in CSS pixels. */
export const slideSize = { width: 1280, height: 720 } as const;

/** Viewports taller than this are columns, where slides stack and narrow drawings fit. */
export const columnViewport = "(max-aspect-ratio: 9/10)";
