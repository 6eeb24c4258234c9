import { isUnitRole, type MemberRole } from '@undagi/permissions'
import type { Member } from '../../people/people.usecases.ts'
import type { PackSubject } from './promise.ts'

export function holdsAt({ validFrom, validTo }: Pick<Member, 'validFrom' | 'validTo'>, at: Date): boolean {
  return validFrom <= at && (validTo === null || at < validTo)
}

/** The roles by which somebody answers for things: those they hold, or, once they hold none, those that ended last. */
function seatsOf(members: readonly Member[], personId: string, at: Date): readonly Member[] {
  const own = members.filter((member) => member.personId === personId && member.validFrom <= at)
  const held = own.filter((member) => holdsAt(member, at))
  if (held.length > 0) return held
  const last = Math.max(...own.map(({ validTo }) => validTo?.getTime() ?? 0))
  return own.filter(({ validTo }) => validTo?.getTime() === last)
}

/** Of whom a promise that names nobody is: they plan, check, sign or answer for the whole. */
const ofWhole: readonly MemberRole[] = ['coordinator', 'person_in_charge', 'internal_assessor']

/** What a pack is gathered for. */
export function subjectOf(members: readonly Member[], personId: string, at: Date): PackSubject {
  const seats = seatsOf(members, personId, at)
  return {
    personId,
    unitIds: new Set(
      seats.flatMap(({ role, unitId }) => (unitId !== null && isUnitRole(role) ? [unitId] : [])),
    ),
    isOfWhole: seats.some(({ role }) => ofWhole.includes(role)),
  }
}
