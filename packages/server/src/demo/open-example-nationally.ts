import { randomUUID } from 'node:crypto'
import type { Author } from '../features/assessments/record-actions.ts'
import type { Edition } from '../features/instruments/editions.ts'
import { insertNationalRound, insertSteps } from '../features/national-rounds/national-rounds.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExampleRound } from './example-data.ts'

interface Opened {
  readonly institutionId: string
  readonly roundId: string
  readonly round: ExampleRound
  readonly edition: Edition
  readonly authorOf: (email: string) => Author
}

/** The round is one that the ministry opened; its days are those of the example's calendar. */
export async function openExampleNationally(
  db: Sql,
  { institutionId, roundId, round, edition, authorOf }: Opened,
): Promise<void> {
  const { openedNationally: opening, kind, year, name, assessmentDate } = round
  if (opening === undefined) return
  if (kind === 'self_assessment')
    throw new Error(`The example lets the ministry open ${year} without judging it`)
  const { personId, name: byName } = authorOf(opening.by)
  const by = { actorId: personId, actorName: byName, recordedAt: new Date(opening.at) }
  const id = randomUUID()
  const { reason, letter } = opening
  await insertNationalRound(db, {
    ...{ id, year, name, kind, assessmentDate, windows: [], reason, ...by },
    ...{ editionId: edition.instrument.id, editionRevision: edition.instrument.revision },
    ...{ editionSha256: edition.sha256, boundaryRule: null, boundarySource: null },
    ...{ paperNumber: letter.number, paperDate: letter.date },
  })
  await insertSteps(db, [{ institutionId, roundId, nationalRoundId: id, kind: 'opened', reason, ...by }])
}
