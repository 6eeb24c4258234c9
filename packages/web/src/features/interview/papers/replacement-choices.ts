import type { Room } from '../api/room.ts'

type Candidate = Room['candidates'][number]
type WhyNot = 'signs_already' | 'not_assigned' | 'role_does_not_sign'

interface Choices {
  readonly free: readonly Candidate[]
  /** Those of the same side who cannot be named, by why. */
  readonly leftOut: ReadonlyMap<WhyNot, readonly Candidate[]>
}

/** Who can sign for somebody who left, and who of the same side cannot. Two people may have one name: who somebody is, is not told by it. */
export function replacementChoices(candidates: readonly Candidate[], side: Candidate['side']): Choices {
  const here = candidates.filter((each) => each.side === side)
  const free = here.filter(({ maySign, isNamed }) => maySign && !isNamed)
  return {
    free,
    leftOut: Map.groupBy(
      here.filter((each) => !free.includes(each)),
      whyNot,
    ),
  }
}

function whyNot({ isNamed, side }: Candidate): WhyNot {
  if (isNamed) return 'signs_already'
  return side === 'assessors' ? 'not_assigned' : 'role_does_not_sign'
}
