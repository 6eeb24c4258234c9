import { unsentStates } from '@undagi/maturity'
import type { Action, MemberRole } from '@undagi/permissions'
import type { TaskSource } from '../../../task.ts'
import { dueOf } from '../../calendar/usecases/due-of.ts'
import { readDueDays } from '../../calendar/usecases/read-due-days.ts'
import { selectOwnTurns } from '../assessments.repository.ts'

/** Whose turn each stage is (PermenPANRB 59/2020: tim asesor internal, penanggung jawab, koordinator). */
const turnAt = {
  filling: { role: 'internal_assessor', does: 'send_for_verification' },
  verification: { role: 'person_in_charge', does: 'verify_assessment' },
  signing: { role: 'coordinator', does: 'submit_assessment' },
} as const satisfies Readonly<
  Record<(typeof unsentStates)[number], { readonly role: MemberRole; readonly does: Action }>
>

/** An assessment that waits for its own institution, until the calendar says. Each time it comes to a stage is a task of its own. */
export const stageTasks: TaskSource = async (db, { assessmentId: only, at }) => {
  const waiting = await selectOwnTurns(db, only)
  const days = await readDueDays(
    db,
    waiting.map(({ id }) => id),
    at,
  )
  return waiting.flatMap(({ id, institutionId, stage, year, isLocked, movedAt }) => {
    const since = movedAt === null ? null : new Date(movedAt)
    const state = unsentStates.find((each) => each === stage)
    if (state === undefined) return []
    const { role, does } = turnAt[state]
    return {
      key: `stage:${id}:${stage}:${since?.toISOString() ?? 'first'}`,
      ...{ kind: 'stage', institutionId, assessmentId: id, year, stage, since, does, isLocked },
      dueAt: dueOf(stage, days.get(id) ?? [], at),
      ...{ unit: null, indicatorCode: null, question: null },
      askedOf: [{ roles: [role], path: `/${year}/tahap` }],
      lapsesUnheld: false,
    }
  })
}
