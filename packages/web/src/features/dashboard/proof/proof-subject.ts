/** A number on Beranda that can be asked where it comes from. */
export type ProofSubject =
  | { readonly kind: 'node'; readonly code: string }
  | { readonly kind: 'change' }
  | { readonly kind: 'distance' }
  | { readonly kind: 'step'; readonly code: string }
