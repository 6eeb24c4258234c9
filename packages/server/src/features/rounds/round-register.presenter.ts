import type { z } from '@hono/zod-openapi'
import { versionOf } from '../../platform/version-of.ts'
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
    ...{ assessmentId, target, answered, indicators, version: roundVersion(round, target) },
    withdrawnAt: round.withdrawnAt?.toISOString() ?? null,
    withdrawnByName: round.withdrawnByName,
  }
}

/** Of everything about a round that can be changed. */
export function roundVersion(
  {
    name,
    kind,
    assessmentDate,
    deadline,
  }: Pick<OwnRoundRow['round'], 'name' | 'kind' | 'assessmentDate' | 'deadline'>,
  target: string | null,
): string {
  return versionOf([name, kind, assessmentDate, deadline?.toISOString() ?? null, target])
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
