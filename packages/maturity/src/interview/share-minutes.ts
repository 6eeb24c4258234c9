/** How long an item may take, in minutes. Our own experience: no text at hand says how long an interview lasts. */
export interface ItemMinutes {
  readonly least: number
  /** More for each reason beyond the first. */
  readonly perReason: number
}

export const usualMinutes: ItemMinutes = { least: 5, perReason: 3 }

/**
 * Whole minutes for each item, in order, within a length: `shareMinutes([2, 1], 20)` is `[8, 5]`, from the number of reasons of each. As many
 * items as fit get at least the least; what is left goes to the first ones until each has what its reasons ask for. `null`: no room any more.
 * Throws a RangeError for a length that is no whole number from 0.
 */
export function shareMinutes(
  reasonsOfItems: readonly number[],
  lengthMinutes: number,
  { least, perReason }: ItemMinutes = usualMinutes,
): readonly (number | null)[] {
  if (!Number.isInteger(lengthMinutes) || lengthMinutes < 0)
    throw new RangeError(`An interview cannot last ${lengthMinutes} minutes`)
  const fitting = Math.min(reasonsOfItems.length, Math.floor(lengthMinutes / least))
  let spare = lengthMinutes - fitting * least
  return reasonsOfItems.map((reasons, at) => {
    if (at >= fitting) return null
    const more = Math.min(spare, Math.max(0, reasons - 1) * perReason)
    spare -= more
    return least + more
  })
}
