import { type AssessorTie, type Conflict, conflictKinds, findConflicts } from '@undagi/maturity'
import { type AssignedTo, duties, type Held, isFromOutside, roleForDuty } from '@undagi/permissions'
import { z } from 'zod'

const ties = [
  'employment',
  ...conflictKinds.filter((kind) => kind !== 'own_institution' && kind !== 'previous_employer'),
] as const

/** As `undagi.assignments_of_actor` tells it: what stands on this day, and what the person declared. */
export const toldOfActorSchema = z.strictObject({
  assigned: z.array(
    z.strictObject({
      ...{ institutionId: z.string(), assessmentId: z.string(), duty: z.enum(duties) },
      indicatorCodes: z.array(z.string()).nullable(),
      /** Ties that whoever assigned knew of. */
      known: z.array(z.enum(conflictKinds)),
      today: z.iso.date(),
    }),
  ),
  ties: z.array(
    z.strictObject({
      ...{ institutionId: z.string(), tie: z.enum(ties) },
      ...{ from: z.iso.date().nullable(), until: z.iso.date().nullable() },
    }),
  ),
})

type Told = z.infer<typeof toldOfActorSchema>

/** The memberships of this instant, each of who judges from outside with what it was assigned and nothing stands against. */
export function withAssignments(held: readonly Held[], told: Told | null): readonly Held[] {
  if (told === null) return held
  return held.map((membership) => {
    const assigned = told.assigned
      .filter(({ institutionId }) => institutionId === membership.institutionId)
      .filter(({ duty }) => roleForDuty(duty) === membership.role)
      .filter(
        (each) => !conflictsWith(each, { held, told }).some((conflict) => stopsWork(conflict, each.known)),
      )
      .map(({ assessmentId, duty, indicatorCodes }): AssignedTo => ({ assessmentId, duty, indicatorCodes }))
    return assigned.length === 0 ? membership : { ...membership, assigned }
  })
}

function conflictsWith(
  { institutionId, today }: Told['assigned'][number],
  { held, told }: { readonly held: readonly Held[]; readonly told: Told },
): readonly Conflict[] {
  const works = held.some((each) => each.institutionId === institutionId && !isFromOutside(each.role))
  const employment: AssessorTie = { kind: 'employment', institutionId, from: null, until: null }
  const declared = told.ties.map(({ tie: kind, ...rest }): AssessorTie => ({ kind, ...rest }))
  return findConflicts([...(works ? [employment] : []), ...declared], { institutionId, on: today })
}

/** What blocks, always; what must be declared, until somebody who knows of it assigns again and says why. */
export function stopsWork(
  { kind, effect }: Pick<Conflict, 'kind' | 'effect'>,
  known: readonly Conflict['kind'][],
): boolean {
  return effect === 'blocks' || (effect === 'must_be_declared' && !known.includes(kind))
}
