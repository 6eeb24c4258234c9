export type ZipFaultKind = 'broken' | 'encrypted' | 'too_large' | 'suspicious'

/** Why an archive is not opened; each format says it in words about its own files. */
export class ZipFault extends Error {
  readonly kind: ZipFaultKind
  /** Continues "ditolak karena …" where there is something to add. */
  readonly what: string

  constructor(kind: ZipFaultKind, what = '') {
    super(`${kind} ${what}`.trim())
    this.name = 'ZipFault'
    this.kind = kind
    this.what = what
  }
}
