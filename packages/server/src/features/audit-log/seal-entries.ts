import { type ChainEnd, sealNext } from '@undagi/audit-chain'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { chainOf, type EntryRow, headOf, payloadOf, sha256 } from './chained-entry.ts'
import { insertSeals, type NewSeal, selectEnds, selectUnsealed } from './seals.repository.ts'

const batch = 2_000

export interface Sealed {
  readonly count: number
  /** From where the next look begins. */
  readonly horizon: string
  /** Where the chains end that have grown. */
  readonly ends: ReadonlyMap<string | null, ChainEnd>
  /** There may be more. */
  readonly isFull: boolean
}

/**
 * Puts entries into their chains in the order in which their transactions began; only those of which no earlier one can still come.
 * Whoever writes an entry waits for nobody: the place in the chain is given here.
 */
export async function sealEntries(db: Sql, from: string): Promise<Sealed> {
  const { entries, horizon } = await selectUnsealed(db, from, batch)
  const chains = [...new Set(entries.map(({ institution_id }) => institution_id))]
  const ends = entries.length === 0 ? new Map<string | null, ChainEnd>() : await selectEnds(db, chains)
  const seals = entries.map((entry) => sealRow(entry, ends))
  if (seals.length > 0) await insertSeals(db, seals)
  const grown = new Map([...ends].filter(([chain]) => chains.includes(chain)))
  return { count: seals.length, horizon, ends: grown, isFull: entries.length === batch }
}

function sealRow(row: EntryRow, ends: Map<string | null, ChainEnd>): NewSeal {
  const { number, institution_id: institutionId } = row
  const payload = payloadOf(row)
  if (payload === null) throw new Error(`Entry ${number} was erased before it was sealed.`)
  const after = ends.get(institutionId) ?? null
  const sealed = sealNext(chainOf(institutionId), { after, head: headOf(row), payload }, sha256)
  const { position, payloadDigest, previous, seal } = sealed
  ends.set(institutionId, { position, seal })
  return { entry: number, institutionId, position, payloadDigest, previous, seal }
}
