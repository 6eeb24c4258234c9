import type { EvidenceExamination } from '../../../lib/api/contract.ts'

type Queued = Pick<EvidenceExamination, 'offerId' | 'indicatorCode' | 'state' | 'hindrance'>

/** In the order of the instrument; for one indicator, what was offered first stands first. */
export function inInstrumentOrder<Offer extends Queued>(
  offers: readonly Offer[],
  codes: readonly string[],
): Offer[] {
  const placeOf = new Map(codes.map((code, place) => [code, place]))
  const place = ({ indicatorCode }: Offer) => placeOf.get(indicatorCode) ?? codes.length
  return offers.toSorted((a, b) => place(a) - place(b))
}

/** Waits for this person to look at it. */
export function isOpen({ state, hindrance }: Pick<Queued, 'state' | 'hindrance'>): boolean {
  return hindrance === null && (state === 'waiting' || state === 'revised')
}

interface QueuePlace<Offer> {
  /** Of those that wait, counted from 1; undefined: this one does not wait. */
  readonly number: number | undefined
  readonly waiting: number
  readonly previous: Offer | undefined
  readonly next: Offer | undefined
}

/** Where one of them stands among those that wait; behind the last, the first that waits comes again. */
export function placeInQueue<Offer extends Queued>(
  offers: readonly Offer[],
  offerId: string,
): QueuePlace<Offer> {
  const at = offers.findIndex((each) => each.offerId === offerId)
  const others = [...offers.slice(at + 1), ...offers.slice(0, Math.max(at, 0))].filter(isOpen)
  const open = offers.filter(isOpen)
  const number = open.findIndex((each) => each.offerId === offerId) + 1
  return {
    number: number === 0 ? undefined : number,
    waiting: open.length,
    previous: others.at(-1),
    next: others[0],
  }
}
