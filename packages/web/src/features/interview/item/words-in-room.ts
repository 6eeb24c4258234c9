import type { StageIndicator } from '../../../lib/api/stages-outside.ts'

type Words = Pick<StageIndicator['stages'][number], 'value' | 'facts' | 'analysis' | 'justification'>

interface Confirmed {
  readonly value: string
  readonly why: string
  readonly answers: readonly string[]
}

/**
 * What a value that is confirmed in the room is written with: the texts that stand, and below the facts the answers that are not there
 * yet. What assessors note for themselves is no part of it. A justification speaks of one value and does not go over to another.
 */
export function wordsInRoom(standing: Words, { value, why, answers }: Confirmed) {
  const added = answers.filter((answer) => !standing.facts.includes(answer))
  const kept = value === standing.value ? standing.justification : ''
  return {
    value,
    facts: [standing.facts, ...added].filter((text) => text !== '').join('\n'),
    analysis: standing.analysis,
    justification: why.trim() || kept,
  }
}
