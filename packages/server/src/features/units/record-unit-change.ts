import { randomUUID } from 'node:crypto'
import { refer } from '../../platform/audit/references.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { decideUnitChange, type NewUnitChange } from './decide-unit-change.ts'
import { ensureDistinctNames } from './ensure-distinct-names.ts'
import { foldUnits } from './fold-units.ts'
import type { RecordedUnitChange } from './unit-change.ts'
import {
  insertUnitChange,
  selectUnitChanges,
  toUnitChange,
  waitForUnitsOf,
  writeUnits,
} from './units.repository.ts'

export interface UnitChangeToRecord {
  readonly institutionId: string
  readonly wanted: NewUnitChange
  readonly author: { readonly personId: string; readonly name: string }
  readonly at: Date
  /** By the clock of the institution. */
  readonly today: string
}

/** Appends one change, folds, and writes what the fold says: the only writer of units. Returns the whole history. */
export async function recordUnitChange(
  db: Sql,
  { institutionId, wanted, author, at, today }: UnitChangeToRecord,
): Promise<readonly RecordedUnitChange[]> {
  await waitForUnitsOf(db, institutionId)
  const changes = (await selectUnitChanges(db, institutionId)).map(toUnitChange)
  const change = decideUnitChange(wanted, { changes, today, newId: randomUUID })
  const recorded: RecordedUnitChange = {
    sequence: (changes.at(-1)?.sequence ?? 0) + 1,
    change,
    legalBasis: wanted.kind === 'undone' ? null : wanted.legalBasis,
    actorName: author.name,
    recordedAt: at,
  }
  const history = [...changes, recorded]
  const after = foldUnits(history)
  ensureDistinctNames(after, change)
  refer(db, { unitChanges: [{ sequence: recorded.sequence, kind: change.kind }] })
  await insertUnitChange(db, { ...recorded, institutionId, actorId: author.personId })
  await writeUnits(db, institutionId, { before: foldUnits(changes), after })
  return history
}
