/** Kinds of document an evidence rule can name. */
export type DocumentKind = string

/**
 * What a program can check about evidence (Pedoman Menteri PANRB 3/2024, collected in the instrument's own words).
 * The list of kinds is closed: an unknown kind is an error of the instrument file.
 */
export type Rule = { readonly kind: string }
