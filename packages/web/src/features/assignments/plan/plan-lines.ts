import type { AssignmentPlan } from '../api/plan.ts'

interface PlanLine {
  readonly assessmentId: string
  readonly institutionName: string
  readonly standing: readonly string[]
  readonly proposed: readonly string[]
  readonly missing: number
  readonly unavailable: AssignmentPlan['unavailable']
}

/** A plan by institution, in the order of their names. */
export function planLines({ standing, proposed, lacking, unavailable }: AssignmentPlan): readonly PlanLine[] {
  const named = new Map(
    [...standing, ...proposed, ...lacking].map((each) => [each.assessmentId, each.institutionName]),
  )
  return [...named]
    .toSorted(([, a], [, b]) => a.localeCompare(b, 'id'))
    .map(([assessmentId, institutionName]) => {
      const here = <Of extends { readonly assessmentId: string }>(list: readonly Of[]) =>
        list.filter((each) => each.assessmentId === assessmentId)
      return {
        ...{ assessmentId, institutionName },
        standing: here(standing).map(({ assessorName }) => assessorName),
        proposed: here(proposed).map(({ assessorName }) => assessorName),
        missing: here(lacking)[0]?.missing ?? 0,
        unavailable: here(unavailable),
      }
    })
}
