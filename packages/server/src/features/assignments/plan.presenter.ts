import type { z } from '@hono/zod-openapi'
import type { planSchema } from './assignments.schemas.ts'
import { isTied, type StaffPlan } from './staff-plan.ts'

export type PlanView = z.infer<typeof planSchema>

/** The proposal, who judges already, and for whom nobody is left, why each of the others is not. */
export function presentPlan({ plan, staffed }: Pick<StaffPlan, 'plan' | 'staffed'>): PlanView {
  const names = new Map(
    staffed.flatMap(({ people }) => [...people].map(([id, { name }]): [string, string] => [id, name])),
  )
  const institutions = new Map(staffed.map(({ judged }) => [judged.id, judged.institutionName]))
  const at = (assessmentId: string) => ({
    assessmentId,
    institutionName: institutions.get(assessmentId) ?? '',
  })
  const of = (assessorId: string) => ({ assessorId, assessorName: names.get(assessorId) ?? '' })
  return {
    byLetterOnly: staffed.some(({ as }) => as === 'person_in_charge'),
    standing: staffed.flatMap(({ judged, people }) =>
      [...people].flatMap(([id, { isStanding }]) => (isStanding ? [{ ...at(judged.id), ...of(id) }] : [])),
    ),
    proposed: plan.assigned.map(({ assessmentId, assessorId }) => ({
      ...at(assessmentId),
      ...of(assessorId),
    })),
    lacking: plan.lacking.map(({ assessmentId, missing }) => ({ ...at(assessmentId), missing })),
    unavailable: unavailableIn({ plan, staffed }).map(({ assessmentId, assessorId, ...why }) => ({
      ...at(assessmentId),
      ...of(assessorId),
      ...why,
    })),
    loads: plan.loads.map(({ assessorId, count }) => ({ ...of(assessorId), count })),
  }
}

/** Where people are lacking: who is tied, and who has as much as they can take. */
function unavailableIn({ plan, staffed }: Pick<StaffPlan, 'plan' | 'staffed'>) {
  const lacking = new Set(plan.lacking.map(({ assessmentId }) => assessmentId))
  const isPlanned = (assessmentId: string, assessorId: string) =>
    plan.assigned.some((each) => each.assessmentId === assessmentId && each.assessorId === assessorId)
  return staffed
    .filter(({ judged }) => lacking.has(judged.id))
    .flatMap(({ judged: { id: assessmentId }, people }) =>
      [...people]
        .filter(([assessorId, { isStanding }]) => !isStanding && !isPlanned(assessmentId, assessorId))
        .map(([assessorId, person]) => ({
          ...{ assessmentId, assessorId, why: isTied(person) ? ('tied' as const) : ('full' as const) },
          conflicts: person.conflicts.map(({ kind, effect, basis }) => ({
            ...{ kind, effect, isOfRound: basis === 'round' },
          })),
        })),
    )
}
