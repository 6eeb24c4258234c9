import { refuseChange } from '@undagi/maturity'
import { refer } from '../../platform/audit/references.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { roundPublished } from './calendar.errors.ts'
import { insertChanges, type Place, saveDeadlines, selectChanges, toRecorded } from './calendar.repository.ts'
import type { RecordedChange } from './recorded-change.ts'
import { calendarOf, deadlineOf, historyOf, toChange } from './round-calendar.ts'
import { problemOf } from './to-problem.ts'

/** What was recorded so far, read while nobody else writes. */
export async function listRecorded(db: Sql, { id }: Pick<Place, 'id'>): Promise<readonly RecordedChange[]> {
  return (await selectChanges(db, [id])).map(toRecorded)
}

/** The same of many, by assessment. */
export async function listRecordedOfAll(
  db: Sql,
  places: readonly Pick<Place, 'id'>[],
): Promise<ReadonlyMap<string, readonly RecordedChange[]>> {
  const rows = await selectChanges(
    db,
    places.map(({ id }) => id),
  )
  const byAssessment = Map.groupBy(rows, ({ assessmentId }) => assessmentId)
  return new Map([...byAssessment].map(([id, own]) => [id, own.map(toRecorded)]))
}

interface Recording {
  readonly place: Place
  readonly recorded: readonly RecordedChange[]
  /** The deadline of a round may be written down to have been: who corrects it is not closing anything. */
  readonly mayBePast?: boolean
}

/** Writes down one change where it contradicts nothing, and what the round's deadline is after it. The assessment is held meanwhile. */
export async function recordChange(
  db: Sql,
  recording: Recording,
  next: RecordedChange,
): Promise<readonly RecordedChange[]> {
  const [after = []] = await recordChanges(db, [recording], next)
  return after
}

/** The same change of any number of rounds, in one statement for each table; one that stands against it refuses all. */
export async function recordChanges(
  db: Sql,
  recordings: readonly Recording[],
  next: RecordedChange,
): Promise<readonly (readonly RecordedChange[])[]> {
  const changed = recordings.map((recording) => foldChange(recording, next))
  await insertChanges(
    db,
    changed.flatMap(({ rows }) => rows),
  )
  await saveDeadlines(
    db,
    changed.map(({ roundId, deadline }) => ({ roundId, deadline })),
  )
  for (const { institutionId } of changed)
    refer(db, { calendar: [{ kind: next.change.kind }] }, institutionId)
  return changed.map(({ after }) => after)
}

/** What happened may still be written down; no stage of a published round is opened, extended or closed. */
function movesStage({ kind }: RecordedChange['change']): boolean {
  return kind === 'extended' || kind === 'opened' || kind === 'closed'
}

/** What is to be written of one. */
function foldChange({ place, recorded, mayBePast = false }: Recording, next: RecordedChange) {
  const { id: assessmentId, institutionId, round } = place
  if (place.stage === 'published' && movesStage(next.change)) throw roundPublished()
  const before = historyOf(round, recorded)
  const asked = { kind: round.kind, change: toChange(next.change), atMs: next.at.getTime() }
  const refusal = refuseChange(calendarOf(round.timeZone, before), asked)
  if (refusal !== null && !(mayBePast && refusal === 'already_over')) throw problemOf[refusal]()
  // What the round came with is written down with the first change, since the deadline beside the round is the fold's from here on.
  const added = recorded.length === 0 ? [...before.map((each) => ({ ...each, at: next.at })), next] : [next]
  const rows = added.map((each, position) => ({
    ...each,
    ...{ institutionId, assessmentId, sequence: recorded.length + position + 1 },
  }))
  const after = [...recorded, ...added]
  const deadline = deadlineOf(calendarOf(round.timeZone, after))
  return { institutionId, roundId: round.id, rows, after, deadline }
}
