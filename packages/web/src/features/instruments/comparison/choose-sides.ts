import { type EditionRef, findEdition } from '../edition-name.ts'
import type { ComparisonSearch } from '../instrument-search.ts'

interface Sides {
  readonly left: EditionRef
  readonly right: EditionRef
}

/**
 * The two editions of the address. Where it names none: the round's on the left, and on the right another edition,
 * or another revision where there is no other, or the same.
 */
export function chooseSides(
  { kiri, kanan }: ComparisonSearch,
  ofRound: Pick<EditionRef, 'id' | 'revision'>,
  editions: readonly EditionRef[],
): Sides {
  const left = findEdition(kiri, editions) ?? findEdition(`${ofRound.id}@${ofRound.revision}`, editions)
  if (!left) throw new Error(`The edition ${ofRound.id} of the round is not in the list of editions`)
  const others = editions.filter((each) => each !== left)
  const right =
    findEdition(kanan, editions) ??
    others.find(({ id }) => id !== left.id) ??
    others.find(({ id }) => id === left.id) ??
    left
  return { left, right }
}
