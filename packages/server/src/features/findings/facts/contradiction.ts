/** Where what a person says and what was found cannot both be so: a closed list. */
export const contradictionCodes = [
  'kind_differs',
  'found_draft',
  'found_enacted',
  'files_disagree',
  'revoked_mark',
  'signature_broken',
  'number_differs',
  'date_differs',
  'page_beyond',
  'register_draft',
  'register_revoked',
  'register_enacted',
  'register_differs',
  'team_term_differs',
  'text_repeated',
] as const
type ContradictionCode = (typeof contradictionCodes)[number]

export interface Contradiction {
  readonly code: ContradictionCode
  /** Both sides in one Indonesian sentence, and what to do. */
  readonly message: string
}
