import type { OperatorSeat } from './national-operators.repository.ts'

type Term = Pick<OperatorSeat, 'validFrom' | 'validTo'>

/** Held at this instant. */
export function isHeld({ validFrom, validTo }: Term, at: Date): boolean {
  return validFrom <= at && (validTo === null || at < validTo)
}

/** Where nobody operates for the ministry any more once these seats have ended: there the person in charge records its steps. */
export function leftWithoutOperator(
  seats: readonly OperatorSeat[],
  ending: readonly OperatorSeat[],
  at: Date,
): string[] {
  const ends = new Set(ending.map(({ membershipId }) => membershipId))
  const staying = seats.filter((seat) => isHeld(seat, at) && !ends.has(seat.membershipId))
  const served = new Set(staying.map(({ institution }) => institution.id))
  return ending
    .filter(({ institution }) => !served.has(institution.id))
    .map(({ institution }) => institution.name)
}
