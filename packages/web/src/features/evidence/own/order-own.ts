import type { OwnDocument } from '../../../lib/api/contract.ts'

type Placed = Pick<OwnDocument, 'places'>

const needsHand: readonly OwnDocument['places'][number]['state'][] = ['repair_asked', 'refused']

/** What is to be repaired or was refused stands first; otherwise as it came. */
export const orderOwn = <Document extends Placed>(documents: readonly Document[]): Document[] =>
  documents.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)))

const isAsked = ({ places }: Placed) => places.some(({ state }) => needsHand.includes(state))
