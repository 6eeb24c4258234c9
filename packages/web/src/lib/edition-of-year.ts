interface InForce {
  readonly from: string | null
  /** The first day on which it is not. */
  readonly to: string | null
}

/** The edition in force on the last day of that year: with it the year's evaluation is closed. Undefined: none is known. */
export function findEditionOfYear<Edition>(
  editions: readonly Edition[],
  year: number | string,
  inForceOf: (edition: Edition) => InForce,
): Edition | undefined {
  const day = `${year}-12-31`
  return editions.find((edition) => {
    const { from, to } = inForceOf(edition)
    return (from === null || from <= day) && (to === null || day < to)
  })
}

/** As one value of a list of choices. */
export const editionKey = ({ id, revision }: { readonly id: string; readonly revision: number }) =>
  `${id}/${revision}`
