import type { z } from '@hono/zod-openapi'
import { countIndicators } from '@undagi/maturity'
import { presentOpening } from '../../platform/database/opened-by-ministry.ts'
import { versionOf } from '../../platform/version-of.ts'
import type { EditionMove } from '../assessments/usecases/read-edition-moves.ts'
import type { Edition } from '../instruments/editions.ts'
import { isSent } from './ensure-unsent.ts'
import { newerThan, presentRound } from './rounds.presenter.ts'
import type { selectOwnRounds } from './rounds.repository.ts'
import type { roundRegisterSchema } from './rounds.schemas.ts'

export type RoundRegister = z.infer<typeof roundRegisterSchema>
export type OwnRoundRow = Awaited<ReturnType<typeof selectOwnRounds>>[number] & {
  readonly edition: Edition
  /** The newest revision of its edition. */
  readonly newest: number
  readonly move: EditionMove | null
}

export function presentOwnRound({ round, edition, ...row }: OwnRoundRow): RoundRegister['rounds'][number] {
  const { assessmentId, target, answered, indicators, stage } = row
  return {
    ...presentRound(round, edition),
    ...{ assessmentId, target, answered, indicators, version: roundVersion(round, target) },
    openedNationally: presentOpening(row.openedNationally),
    isSent: isSent(stage),
    withdrawnAt: round.withdrawnAt?.toISOString() ?? null,
    withdrawnByName: round.withdrawnByName,
    newerRevision: newerThan(round, row.newest),
    move: row.move && { ...row.move, movedAt: row.move.movedAt.toISOString() },
  }
}

/** Of everything about a round that can be changed. */
export function roundVersion(
  {
    name,
    kind,
    assessmentDate,
    deadline,
    visitDate,
    editionRevision,
  }: Pick<
    OwnRoundRow['round'],
    'name' | 'kind' | 'assessmentDate' | 'deadline' | 'visitDate' | 'editionRevision'
  >,
  target: string | null,
): string {
  return versionOf([
    name,
    kind,
    assessmentDate,
    deadline?.toISOString() ?? null,
    visitDate,
    target,
    String(editionRevision),
  ])
}

export function presentEditionRule({ instrument }: Edition): RoundRegister['editions'][number] {
  const { id, revision, shortName, inForce, sources } = instrument
  const { from, to, source } = inForce
  const title = sources[source.document]?.title ?? source.document
  return {
    ...{ id, revision, shortName, indicators: countIndicators(instrument), from, to },
    ...{ certain: source.confidence === undefined, source: `${title}, ${source.at}` },
  }
}
