import type { z } from '@hono/zod-openapi'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { holdRounds } from '../rounds/usecases/open-rounds.ts'
import { presentRefusal, toWindows } from './national-rounds.presenter.ts'
import type { nationalRoundOpenedSchema } from './national-rounds.schemas.ts'
import { readCandidates } from './read-candidates.ts'
import { type Taking, takeIn } from './take-in.ts'

export type Opened = z.infer<typeof nationalRoundOpenedSchema>

/** So many at a time: a nation in a few statements, and never all of it in one of them. */
const together = 100

interface Opening extends Taking {
  readonly institutionIds: readonly string[]
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
  for (let from = 0; from < fitting.length; from += together)
    outcome.opened.push(...(await takeIn(db, fitting.slice(from, from + together), opening)))
  for (const { row, refusal } of candidates) {
    const { institutionId, institutionName, roundName } = row
    const told = presentRefusal(refusal)
    if (told !== null) outcome.refused.push({ institutionId, institutionName, roundName, ...told })
  }
  return outcome
}
