import type { RequestContext } from '../../../request-context.ts'
import { ensurePartSeen, offersSeen, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { seenJudgements } from '../../assessments/usecases/seen-judgements.ts'
import { recordersOf, selectChangesOf } from '../../coordination-team/usecases/recorders-of.ts'
import { gatherOffered, selectOffered } from '../../evidence/usecases/gather-offered.ts'
import { examiningRole } from '../examinations.policy.ts'
import { type ExaminationView, presentExaminations } from '../examinations.presenter.ts'
import { selectVerdicts } from '../examinations.repository.ts'

/** Everything that is offered in an assessment and that the person may see, with what was said of it. */
export async function listExaminations(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<ExaminationView[]> {
  const key = { assessmentId }
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, key),
    selectVerdicts(db, key),
    selectChangesOf(db, key),
    ...selectOffered(db, key),
  ])
  const [[row], verdicts, changes, ...offered] = results
  ensurePartSeen(actor, row)
  const { institutionId, round, stage } = row
  const isSeen = offersSeen(actor, row)
  return presentExaminations(gatherOffered(offered, actor), {
    ...{
      personId: actor.personId,
      verdicts: seenJudgements(actor, verdicts),
      recorders: recordersOf(changes),
      ...{ assessmentDate: round.assessmentDate, stage },
    },
    role: examiningRole(actor, { institutionId, assessmentId: row.id, roundKind: round.kind, stage }),
  }).filter(({ indicatorCode }) => isSeen(indicatorCode))
}
