import type { RequestIdentity } from '../../platform/database/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import { type SummaryRow, selectSnapshot } from './snapshots.repository.ts'
import type { StandingValue } from './standing-value.ts'

/** One indicator as lists show it. */
type IndicatorSummary = Omit<SummaryRow, 'hasFacts' | 'hasAnalysis'> & {
  readonly hasFacts: boolean
  readonly hasAnalysis: boolean
}

export interface Snapshot {
  readonly version: number
  readonly indicators: ReadonlyMap<string, IndicatorSummary>
  /** Of a published one what counts of each indicator; null before. */
  readonly official: ReadonlyMap<string, string | null> | null
}

/**
 * What the actions up to a version add up to never changes, so this process remembers it. It is asked only after the database
 * has shown the person that version: remembering opens nothing to anybody.
 */
export interface Snapshots {
  /** The snapshot of this version, or a newer one if somebody has just written. */
  get(wanted: { id: string; version: number }, request: RequestIdentity): Promise<Snapshot>
}

const untouched: Snapshot = { version: 0, indicators: new Map(), official: null }

export function createSnapshots(database: Database, { capacity = 4096 } = {}): Snapshots {
  const remembered = new Map<string, Snapshot>()

  return {
    async get({ id, version }, request) {
      const known = remembered.get(id)
      if (known?.version === version) return known
      const { results } = await database.read(request, (db) => [selectSnapshot(db, { assessmentId: id })])
      const [row] = results[0]
      if (row === undefined) return untouched
      const official = row.official && new Map(Object.entries(row.official))
      const snapshot = { version: row.version, indicators: toSummaries(row.summaries ?? []), official }
      remembered.delete(id)
      remembered.set(id, snapshot)
      forgetOldest(remembered, capacity)
      return snapshot
    },
  }
}

/** Kept for long and by the thousand: each field by name makes small objects, and a text that many rows share is held once. */
function toSummaries(rows: readonly SummaryRow[]): ReadonlyMap<string, IndicatorSummary> {
  const once = holdingOnce()
  return new Map(
    rows.map(
      ({ code, value, reason, metCriteria, version, changedByName, changedAt, hasFacts, hasAnalysis }) => [
        code,
        {
          code,
          value,
          reason,
          metCriteria,
          version,
          changedByName: changedByName === null ? null : once(changedByName),
          changedAt: changedAt === null ? null : once(new Date(changedAt).toISOString()),
          hasFacts: hasFacts === true,
          hasAnalysis: hasAnalysis === true,
        },
      ],
    ),
  )
}

/** Equal texts become one. */
function holdingOnce(): (text: string) => string {
  const held = new Map<string, string>()
  return (text) => {
    const known = held.get(text)
    if (known === undefined) held.set(text, text)
    return known ?? text
  }
}

/** A Map keeps the order in which things were put in. */
function forgetOldest(remembered: Map<string, Snapshot>, capacity: number): void {
  const [oldest] = remembered.keys()
  if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest)
}

/** What stands of an indicator there. */
export function standingIn({ indicators, official }: Snapshot, code: string): StandingValue | undefined {
  const ownValue = indicators.get(code)?.value ?? null
  if (official?.has(code)) return { value: official.get(code) ?? null, ownValue, isOfficial: true }
  return indicators.has(code) ? { value: ownValue, ownValue, isOfficial: false } : undefined
}
