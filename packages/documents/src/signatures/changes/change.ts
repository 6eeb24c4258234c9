export type ChangeKind =
  | 'page-content'
  | 'annotation'
  | 'resource'
  | 'form'
  | 'metadata'
  | 'catalog'
  | 'signature-removed'
  | 'signature-not-permitted'
  | 'visible-time-stamp'
  | 'unsigned-addition'
  | 'history-replaced'
  | 'ambiguous-structure'
  | 'bytes-after-end'
  | 'unreadable'

/** Something that a later revision did and that the signature does not permit. */
export interface Change {
  readonly kind: ChangeKind
  /** The way to it from the catalog, as the file names it. */
  readonly where: string
}

/** Places are told from the nearest page or field, since the same object can be reached in many ways. */
export const PLACE = { page: 'halaman', field: 'isian' } as const

/** What a person would call the thing at the end of a way through the document. */
export function changeAt(where: string): Change {
  return { kind: kindAt(where), where }
}

function kindAt(where: string): ChangeKind {
  if (where.startsWith(PLACE.field) || where.startsWith('/Root/AcroForm')) return 'form'
  if (where.startsWith('/Info') || where.startsWith('/Root/Metadata')) return 'metadata'
  const isOnPage = where.startsWith(PLACE.page) || where.startsWith('/Root/Pages')
  if (!isOnPage) return 'catalog'
  if (where.includes('/Annots')) return 'annotation'
  return where.includes('/Resources') ? 'resource' : 'page-content'
}
