import type { z } from '@hono/zod-openapi'
import type { Edition } from '../instruments/editions.ts'
import { presentRound } from './rounds.presenter.ts'
import type { selectOwnRounds } from './rounds.repository.ts'
import type { roundRegisterSchema } from './rounds.schemas.ts'

export type RoundRegister = z.infer<typeof roundRegisterSchema>
export type OwnRoundRow = Awaited<ReturnType<typeof selectOwnRounds>>[number] & { readonly edition: Edition }

export function presentOwnRound({ round, edition, ...row }: OwnRoundRow): RoundRegister['rounds'][number] {
  const { assessmentId, target, answered, indicators } = row
  return {
    ...presentRound(round, edition),
    ...{ assessmentId, target, answered, indicators },
    withdrawnAt: round.withdrawnAt?.toISOString() ?? null,
    withdrawnByName: round.withdrawnByName,
  }
}

export function presentEditionRule({ instrument, indicators }: Edition): RoundRegister['editions'][number] {
  const { id, revision, shortName, inForce, sources } = instrument
  const { from, to, source } = inForce
  const title = sources[source.document]?.title ?? source.document
  return {
    ...{ id, revision, shortName, indicators: indicators.length, from, to },
    ...{ certain: source.confidence === undefined, source: `${title}, ${source.at}` },
  }
}
