import { refer } from '../../../platform/audit/references.ts'
import { operatorTrail } from '../../../platform/audit/request-trail.ts'
import { lockMembers } from '../../people/people.usecases.ts'
import { choosePlaces } from '../choose-places.ts'
import { endSeats, selectOperatorSeats, selectPlaces } from '../national-operators.repository.ts'
import { OperatorNotChanged } from '../operator-not-changed.ts'
import { isHeld, leftWithoutOperator } from '../operator-seats.ts'
import { inEveryInstitution, type Owner } from './in-every-institution.ts'

export interface Ending {
  readonly email: string
  /** By their slugs; none: wherever they operate. */
  readonly institutions: readonly string[]
  /** It is known that nobody operates for the ministry afterwards. */
  readonly evenTheLast: boolean
  readonly reason: string
  readonly at: Date
}

/** Ends it now. Where nobody would operate any more it is refused unless that is meant: the way of the round changes with it. */
export async function endOperator(
  owner: Owner,
  { email, institutions, evenTheLast, reason, at }: Ending,
): Promise<{ readonly name: string; readonly institutions: readonly string[] }> {
  const trail = operatorTrail('endNationalOperator', { email, reason })
  return inEveryInstitution(owner, { at, trail }, async (db) => {
    const places = choosePlaces(await selectPlaces(db), institutions)
    for (const { id } of places) await lockMembers(db, id)
    const seats = await selectOperatorSeats(db)
    const ending = seats.filter(
      (seat) =>
        seat.email === email && isHeld(seat, at) && places.some(({ id }) => id === seat.institution.id),
    )
    const [first] = ending
    if (first === undefined)
      throw new OperatorNotChanged(
        `${email} bukan tim pelaksana nasional ${institutions.length === 0 ? 'di instalasi ini' : `di ${institutions.join(', ')}`}. Lihat undagi operator list.`,
      )
    const alone = leftWithoutOperator(seats, ending, at)
    if (alone.length > 0 && !evenTheLast)
      throw new OperatorNotChanged(
        `${email} tim pelaksana nasional terakhir di ${alone.join(', ')}. Tunjuk penggantinya dahulu. Bila memang tidak akan ada lagi, ulangi dengan --last: sesudahnya penanggung jawab mencatat langkah kementerian dari suratnya.`,
      )
    const seatIds = ending.map(({ membershipId }) => membershipId)
    await endSeats(db, seatIds, at)
    for (const { institution, name } of ending)
      refer(db, { members: [{ name, email, role: 'national_operator' }] }, institution.id)
    return { name: first.name, institutions: ending.map(({ institution }) => institution.name) }
  })
}
