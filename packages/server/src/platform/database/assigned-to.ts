import { conflictEffects, conflictKinds, mostMonthsAfterEnd } from '@undagi/maturity'
import { type AssignedTo, duties, type Held, memberRoles, roleForDuty } from '@undagi/permissions'
import { z } from 'zod'
import { stopsWork, tiedBy } from '../tied-by.ts'

const ties = [
  'employment',
  ...conflictKinds.filter((kind) => kind !== 'own_institution' && kind !== 'previous_employer'),
] as const

/** What a round says of one kind of tie. */
export const chosenConflictRuleSchema = z.strictObject({
  kind: z.enum(conflictKinds),
  effect: z.enum(conflictEffects),
  monthsAfterEnd: z.number().int().min(1).max(mostMonthsAfterEnd).nullable(),
})

/** Of one person, as `undagi.assignments_of_actor` tells it: what stands on this day, what they declared, and every role they have or had. */
export const toldOfPersonSchema = z.strictObject({
  assigned: z.array(
    z.strictObject({
      ...{ institutionId: z.string(), assessmentId: z.string(), duty: z.enum(duties) },
      indicatorCodes: z.array(z.string()).nullable(),
      /** Ties of which whoever assigned said why it is done all the same. */
      explained: z.array(z.enum(conflictKinds)),
      /** Of the round. */
      ...{ rules: z.array(chosenConflictRuleSchema), timeZone: z.string(), today: z.iso.date() },
    }),
  ),
  ties: z.array(
    z.strictObject({
      ...{ institutionId: z.string(), tie: z.enum(ties) },
      ...{ from: z.iso.date().nullable(), until: z.iso.date().nullable() },
    }),
  ),
  roles: z.array(
    z.strictObject({
      ...{ institutionId: z.string(), role: z.enum(memberRoles) },
      ...{ validFrom: z.coerce.date(), validTo: z.coerce.date().nullable() },
    }),
  ),
})

export type ToldOfPerson = z.infer<typeof toldOfPersonSchema>
type Standing = ToldOfPerson['assigned'][number]

/** The memberships of this instant of one person, each of who judges from outside with what it was assigned and nothing stands against. */
export function withAssignments<Seat extends Held>(
  held: readonly Seat[],
  told: ToldOfPerson | null,
): readonly (Seat & Pick<Held, 'assigned'>)[] {
  if (told === null) return held
  const inForce = told.assigned.filter((each) => !isStopped(each, told))
  return held.map((membership) => {
    const assigned = inForce
      .filter(({ institutionId }) => institutionId === membership.institutionId)
      .filter(({ duty }) => roleForDuty(duty) === membership.role)
      .map(({ assessmentId, duty, indicatorCodes }): AssignedTo => ({ assessmentId, duty, indicatorCodes }))
    return assigned.length === 0 ? membership : { ...membership, assigned }
  })
}

function isStopped(
  { institutionId, rules, timeZone, today, explained }: Standing,
  told: ToldOfPerson,
): boolean {
  const isHere = (each: { readonly institutionId: string }) => each.institutionId === institutionId
  const known = { roles: told.roles.filter(isHere), declared: told.ties.filter(isHere), rules }
  return tiedBy(known, { institutionId, timeZone, on: today }).some((tie) => stopsWork(tie, explained))
}
