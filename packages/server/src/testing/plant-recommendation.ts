import { randomUUID } from 'node:crypto'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { recommendationChanges } from '../platform/database/tables/recommendations.tables.ts'
import { firstUnit } from './plant-contribution.ts'

interface Planting {
  readonly institutionId: string
  readonly assessmentId: string
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
}

export interface RecommendationIds {
  readonly written: string
  readonly planned: string
  readonly reported: string
}

/** Recorded from a report of 2023, each for indicator 1: one that nobody has planned, one for the first unit, one that it has reported as done. */
export async function plantRecommendation(
  db: Sql,
  { institutionId, assessmentId, authorId, authorName, at }: Planting,
): Promise<RecommendationIds> {
  const source = { year: 2023, title: 'LHE 2023', number: null, page: 12, itemId: null }
  const origin = { kind: 'recorded', source }
  const ids = { written: randomUUID(), planned: randomUUID(), reported: randomUUID() }
  const of = (recommendationId: string, sequence: number) => ({
    ...{ institutionId, assessmentId, recommendationId, sequence },
    ...{ actorId: authorId, actorName: authorName, recordedAt: at },
  })
  const written = { text: 'Tetapkan aturan jam buka', indicatorCode: '1', groupCode: null, origin }
  const planned = {
    unitId: await firstUnit(db, institutionId),
    ownerId: null,
    ownerName: null,
    dueOn: '2031-06-30',
  }
  await db.insert(recommendationChanges).values([
    ...Object.values(ids).map((id) => ({ ...of(id, 1), kind: 'written', payload: written })),
    ...[ids.planned, ids.reported].map((id) => ({
      ...of(id, 2),
      ...{ kind: 'planned', payload: planned, unitId: planned.unitId },
    })),
    { ...of(ids.reported, 3), kind: 'done_reported', payload: { text: 'Sudah ditetapkan' } },
  ])
  return ids
}
