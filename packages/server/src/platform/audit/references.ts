import type { Json } from '@undagi/audit-chain'
import type { Sql } from '../database/drizzle-on.ts'

/** What an entry adds to its address: which actions were recorded, what stood there before. */
export type References = Readonly<Record<string, readonly Json[]>>

type Noted = Record<string, Json[]>

/** By institution; under the empty text what belongs wherever the operation itself does. */
const ofTransaction = new WeakMap<Sql, Map<string, Noted>>()

/**
 * Notes something for the entry of the transaction that this connection is in. For whoever writes the truth (an action, a changed
 * row): the entry points to it instead of holding it a second time. With the institution it happened in where one operation may
 * reach several. Outside a transaction with an entry it says nothing.
 */
export function refer(db: Sql, references: References, institutionId = ''): void {
  const byInstitution = ofTransaction.get(db)
  if (byInstitution === undefined) return
  const noted = byInstitution.get(institutionId) ?? {}
  addTo(noted, references)
  byInstitution.set(institutionId, noted)
}

export function beginReferences(db: Sql): void {
  ofTransaction.set(db, new Map())
}

interface Taken {
  readonly here: References
  /** Of other institutions than the one in the operation's address: each has a log of its own. */
  readonly elsewhere: ReadonlyMap<string, References>
}

/** `home`: the institution in the operation's address; where it names none, everything belongs to the one entry. */
export function takeReferences(db: Sql, home?: string): Taken {
  const here: Noted = {}
  const elsewhere = new Map<string, References>()
  for (const [institutionId, noted] of ofTransaction.get(db) ?? []) {
    const isHere = institutionId === '' || home === undefined || institutionId === home.toLowerCase()
    if (isHere) addTo(here, noted)
    else elsewhere.set(institutionId, noted)
  }
  ofTransaction.delete(db)
  return { here, elsewhere }
}

function addTo(noted: Noted, references: References): void {
  for (const [kind, each] of Object.entries(references)) noted[kind] = [...(noted[kind] ?? []), ...each]
}
