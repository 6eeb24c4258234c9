import type { AssessmentState } from '@undagi/maturity'
import type { MemberRole } from '@undagi/permissions'
import type { TaskSource } from '../../../task.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { selectOwnTurns } from '../assessments.repository.ts'

/** Whose turn each stage is (PermenPANRB 59/2020: tim asesor internal, penanggung jawab, koordinator). */
const roleOfStage: Readonly<Partial<Record<AssessmentState, MemberRole>>> = {
  filling: 'internal_assessor',
  verification: 'person_in_charge',
  signing: 'coordinator',
}

/** An assessment that waits for its own institution, until the calendar says. Each time it comes to a stage is a task of its own. */
export const stageTasks: TaskSource = async (db, { assessmentId: only, at }) => {
  const turns = await selectOwnTurns(db, only)
  const days = await readDueDays(
    db,
    turns.map(({ id }) => id),
    at,
  )
  return turns.map(({ id, institutionId, stage, year, movedAt }) => {
    const since = movedAt === null ? null : new Date(movedAt)
    const role = roleOfStage[stage]
    return {
      key: `stage:${id}:${stage}:${since?.toISOString() ?? 'first'}`,
      ...{ kind: 'stage', institutionId, assessmentId: id, year, stage, since },
      dueAt: dueOf(stage, days.get(id) ?? [], at),
      ...{ unit: null, indicatorCode: null, question: null },
      askedOf: role === undefined ? [] : [{ roles: [role], path: `/${year}/tahap` }],
      lapsesUnheld: false,
    }
  })
}
