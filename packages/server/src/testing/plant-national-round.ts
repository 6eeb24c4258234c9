import { randomUUID } from 'node:crypto'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { nationalRoundSteps, nationalRounds } from '../platform/database/tables/national-rounds.tables.ts'

interface Planted {
  readonly institutionId: string
  readonly roundId: string
  readonly edition: {
    readonly editionId: string
    readonly editionRevision: number
    readonly editionSha256: string
  }
  readonly year: number
  readonly personId: string
  readonly personName: string
  readonly at: Date
}

/** A round that the ministry opened for this institution, in the transaction of whoever may write there. */
export async function plantNationalRound(db: Sql, planted: Planted): Promise<string> {
  const { institutionId, roundId, edition, year, personId, personName, at } = planted
  const id = randomUUID()
  const by = { actorId: personId, actorName: personName, recordedAt: at }
  await db.insert(nationalRounds).values({
    ...{ id, year, name: `Evaluasi ${year}`, kind: 'evaluation', ...edition },
    ...{ assessmentDate: `${year}-08-31`, windows: [], reason: 'Surat Menteri.', ...by },
  })
  await db.insert(nationalRoundSteps).values({
    ...{ institutionId, nationalRoundId: id, roundId, kind: 'opened', reason: 'Surat Menteri.', ...by },
  })
  return id
}
