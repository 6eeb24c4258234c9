import type { Contribution } from '../api/room.ts'

interface Discussed {
  readonly contributions: readonly Pick<Contribution, 'kind' | 'text' | 'spokenBy' | 'byName'>[]
}

/** What was answered, each with who said it. What assessors note for themselves is not among it. */
export function answersIn({ contributions }: Discussed): readonly string[] {
  return contributions.flatMap(({ kind, text, spokenBy, byName }) =>
    kind === 'answer' ? [`${text} (${spokenBy === '' ? byName : spokenBy})`] : [],
  )
}
