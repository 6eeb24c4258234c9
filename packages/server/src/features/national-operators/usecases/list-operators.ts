import { type OperatorSeat, selectOperatorSeats } from '../national-operators.repository.ts'
import { isHeld } from '../operator-seats.ts'
import { inEveryInstitution, type Owner } from './in-every-institution.ts'

/** Who operates for the ministry now; with `ended` also who did. */
export async function listOperators(
  owner: Owner,
  { ended, at }: { readonly ended: boolean; readonly at: Date },
): Promise<readonly OperatorSeat[]> {
  const seats = await inEveryInstitution(owner, { at }, selectOperatorSeats)
  return ended ? seats : seats.filter((seat) => isHeld(seat, at))
}
