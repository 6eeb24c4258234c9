import type { Schemas } from '@undagi/api-client'

export type EditionChoice = Schemas['SetupOptions']['editions'][number]

/** The edition in force on the last day of that year: with it the year's evaluation is closed. Undefined: none is known. */
export function editionOfYear(editions: readonly EditionChoice[], year: number): EditionChoice | undefined {
  const day = `${year}-12-31`
  return editions.find(
    ({ inForce: { from, to } }) => (from === null || from <= day) && (to === null || day < to),
  )
}

/** As one value of a list of choices. */
export const editionKey = ({ id, revision }: { id: string; revision: number }) => `${id}/${revision}`
