/** Where this browser keeps who presents, as the JSON that is exported. */
export const presenterKey = "deck-presenter";
