import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Editions } from '../instruments/editions.ts'
import { holdRounds } from '../rounds/usecases/open-rounds.ts'
import { presentRefusal, toWindows } from './national-rounds.presenter.ts'
import type { NationalRoundRow } from './national-rounds.repository.ts'
import type { nationalRoundOpenedSchema } from './national-rounds.schemas.ts'
import { readCandidates } from './read-candidates.ts'
import { takeIn } from './take-in.ts'

export type Opened = z.infer<typeof nationalRoundOpenedSchema>

interface Opening {
  readonly national: NationalRoundRow
  readonly institutionIds: readonly string[]
  readonly reason: string
  readonly actor: Actor
  readonly editions: Editions
  readonly at: Date
  /** Called once, before the first of them takes part. */
  readonly begin?: () => Promise<void>
}

/** Opens the round wherever nothing stands against it, and tells of the others why not. Whoever opens rounds there besides waits. */
export async function openForAll(db: Sql, opening: Opening): Promise<Pick<Opened, 'opened' | 'refused'>> {
  const { national, institutionIds, begin, at } = opening
  await holdRounds(db, institutionIds)
  const candidates = await readCandidates(db, {
    ...{ nationalRoundId: national.id, institutionIds, at },
    ...{ year: national.year, windows: toWindows(national) },
  })
  const outcome: Pick<Opened, 'opened' | 'refused'> = { opened: [], refused: [] }
  const fitting = candidates.filter(({ refusal }) => refusal === null)
  if (fitting.length > 0) await begin?.()
  for (const candidate of fitting) outcome.opened.push(await takeIn(db, { ...opening, candidate }))
  for (const { row, refusal } of candidates) {
    const { institutionId, institutionName, roundName } = row
    const told = presentRefusal(refusal)
    if (told !== null) outcome.refused.push({ institutionId, institutionName, roundName, ...told })
  }
  return outcome
}
