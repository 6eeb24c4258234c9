import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { Problem } from '../../../platform/http/problem.ts'
import { ensureTargetOnScale } from '../../assessments/usecases/ensure-target-on-scale.ts'
import { openAssessment } from '../../assessments/usecases/open-assessment.ts'
import { followTeam } from '../../coordination-team/usecases/follow-team.ts'
import type { Editions } from '../../instruments/editions.ts'
import { unknownEdition } from '../rounds.errors.ts'
import { presentRound } from '../rounds.presenter.ts'
import { insertRound } from '../rounds.repository.ts'
import type { newRoundSchema } from '../rounds.schemas.ts'

export interface RoundOpening {
  readonly institution: {
    readonly id: string
    readonly timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  }
  readonly round: z.infer<typeof newRoundSchema>
  /** Where in the request its target stands. */
  readonly targetPath?: string
  readonly editions: Editions
  readonly author: Parameters<typeof openAssessment>[1]['author']
  readonly at: Date
}

/** A round pinned to the bytes of one edition, with its empty assessment, in the transaction of who decides it. */
export async function openRound(db: Sql, opening: RoundOpening) {
  const { institution, round, targetPath, editions, author, at } = opening
  const { year, name, kind, assessmentDate, visitDate = null, target = null } = round
  const edition = await editions.getWithin(round.edition, db).catch((error: unknown) => {
    throw error instanceof Problem ? unknownEdition() : error
  })
  ensureTargetOnScale(target, edition.instrument, targetPath)
  const row = await insertRound(db, {
    ...{ institutionId: institution.id, year, name, kind, assessmentDate, visitDate },
    deadline: round.deadline === null ? null : new Date(round.deadline),
    timeZone: institution.timeZone,
    editionId: edition.instrument.id,
    editionRevision: edition.instrument.revision,
    editionSha256: edition.sha256,
  })
  refer(db, { openedRounds: [{ roundId: row.id, year, name }] }, institution.id)
  const empty = { institutionId: institution.id, round: row, edition, target, author, at }
  const assessment = await openAssessment(db, empty)
  await followTeam(db, { institutionId: institution.id, author, editions, at })
  return { ...presentRound(row, edition), assessmentId: assessment.id }
}
