import type { Json } from '@undagi/audit-chain'
import type { Sql } from '../database/drizzle-on.ts'

/** What an entry adds to its address: which actions were recorded, what stood there before. */
export type References = Readonly<Record<string, readonly Json[]>>

const ofTransaction = new WeakMap<Sql, Record<string, Json[]>>()

/**
 * Notes something for the entry of the transaction that this connection is in. For whoever writes the truth (an action, a changed
 * row): the entry points to it instead of holding it a second time. Outside a transaction with an entry it says nothing.
 */
export function refer(db: Sql, references: References): void {
  const noted = ofTransaction.get(db)
  if (noted === undefined) return
  for (const [kind, each] of Object.entries(references)) noted[kind] = [...(noted[kind] ?? []), ...each]
}

export function beginReferences(db: Sql): void {
  ofTransaction.set(db, {})
}

export function takeReferences(db: Sql): References {
  const noted = ofTransaction.get(db) ?? {}
  ofTransaction.delete(db)
  return noted
}
