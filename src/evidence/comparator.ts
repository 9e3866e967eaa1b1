/**
 * What an effect is measured against, by a word of the deck's subject: `sham`, `usual-care`. Its name
 * and look are declared there, so that a comparator looks and reads the same everywhere.
 */
export type Comparator = string;
