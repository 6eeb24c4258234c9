import type { DocMdpLevel, FieldLock } from '../form/doc-mdp.ts'

/** What may happen to a document after a signature. */
export interface Permission {
  /** Null where nobody certified the document: signing goes on, nothing else does. */
  readonly level: DocMdpLevel | null
  readonly locks: readonly FieldLock[]
  /** Objects of the fields that were signed or stamped in later revisions. */
  readonly signedLater: ReadonlyMap<number, 'signature' | 'time-stamp'>
}

export const mayFillIn = ({ level }: Permission) => level !== null && level >= 2

export const maySignAgain = ({ level }: Permission) => level !== 1
