import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { handIn } from '../../reports/signed/usecases/hand-in.ts'
import { toAction } from '../actions.repository.ts'
import type { SubmissionPapers } from './stage-moved.ts'
import { selectStageMoves } from './stages.repository.ts'

interface Handing {
  readonly assessmentId: string
  readonly institutionId: string
  readonly actor: Actor
  readonly at: Date
}

const kinds = {
  officialRecord: 'self_assessment_record',
  publicationConsent: 'publication_consent',
} as const

/** The two papers with the issued versions that they are, as far as their signed copies were brought since the last approval. */
export async function handInPapers(
  db: Sql,
  papers: SubmissionPapers,
  handing: Handing,
): Promise<SubmissionPapers> {
  const since = await lastApproval(db, handing.assessmentId)
  const tied = async (which: keyof SubmissionPapers) => {
    const { number, date } = papers[which]
    const signed = await handIn(db, { ...handing, kind: kinds[which], number, since })
    return { number, date, ...(signed === undefined ? {} : { signed }) }
  }
  return {
    officialRecord: await tied('officialRecord'),
    publicationConsent: await tied('publicationConsent'),
  }
}

async function lastApproval(db: Sql, assessmentId: string): Promise<Date> {
  const moves = (await selectStageMoves(db, assessmentId)).map(toAction)
  const approval = moves.find((move) => move.kind === 'stage_moved' && move.move === 'verify')
  return approval?.actedAt ?? new Date(0)
}
