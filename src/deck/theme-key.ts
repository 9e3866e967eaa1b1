/** Where a browser keeps the theme that its reader chose: `light` or `dark`, for slides and article alike. */
export const themeKey = "deck-theme";
