/** Whose drawings the figures build on, as a figure's sources name them; LICENSE says the same in full. */

/** Outlines from `@ebi-gene-expression-group/anatomogram` 2.4.0, simplified. */
export const anatomogram =
	"Body: after EMBL-EBI Expression Atlas anatomogram, CC BY 4.0";

/** Pictograms from `@iconify-json/healthicons` 1.2.13. */
export const healthicons = "Pictograms: Health Icons, MIT";

/** Outlines of the brain from the same package, simplified. */
export const brainCredit =
	"Brain: after EMBL-EBI Expression Atlas anatomogram, CC BY 4.0";
