import type { Instrument, TextEdition } from '@undagi/maturity'
import type { ComparisonSearch } from '../instrument-search.ts'

interface TextSides {
  readonly left: TextEdition
  readonly right: TextEdition
}

/** The two texts of the address; where it names none, the earliest and the latest. Throws where there are no texts. */
export function chooseTexts(
  { naskahKiri, naskahKanan }: ComparisonSearch,
  { textEditions = [] }: Pick<Instrument, 'textEditions'>,
): TextSides {
  const find = (name: string | undefined) => textEditions.find(({ id }) => id === name)
  const left = find(naskahKiri) ?? textEditions[0]
  const right = find(naskahKanan) ?? textEditions.at(-1)
  if (!left || !right) throw new RangeError('The edition has one text for all years')
  return { left, right }
}
