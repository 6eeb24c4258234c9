import { compare, findRational, type Judgement } from '@undagi/maturity'
import type { OutsideStage, StageIndicator } from '../../../lib/api/stages-outside.ts'

/** What the server holds of an indicator in one stage: how often it was judged there, and the last word, or what is carried over. */
export interface HeldWords {
  /** 0: nobody has touched it in this stage. */
  readonly version: number
  readonly words: Judgement
  readonly byName: string | null
  readonly at: string | null
}

const nothing: Judgement = { value: null, facts: '', analysis: '', justification: '' }

/** Untouched it begins with value and texts of the stage before. */
export function heldIn({ stages, judgements }: StageIndicator, stage: OutsideStage): HeldWords {
  const held = stages.find((each) => each.stage === stage)
  const last = judgements.findLast((each) => each.stage === stage)
  return {
    version: held?.version ?? 0,
    words: held === undefined ? nothing : wordsOf(held),
    byName: last?.byName ?? null,
    at: last?.at ?? null,
  }
}

/** What the stage before says: another value than this one has to be justified. */
export function wordsBefore({ stages }: StageIndicator, stage: OutsideStage): Judgement {
  const before = stages[stages.findIndex((each) => each.stage === stage) - 1]
  return before === undefined ? nothing : wordsOf(before)
}

function wordsOf({ value, facts, analysis, justification }: Judgement): Judgement {
  return { value, facts, analysis, justification }
}

/** The server takes texts without blanks around them. */
export function isSameWords(one: Judgement, other: Judgement): boolean {
  return (
    one.value === other.value &&
    (['facts', 'analysis', 'justification'] as const).every(
      (field) => one[field].trim() === other[field].trim(),
    )
  )
}

/** "3" and "3.0" are one value. */
export function isOtherValue(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one !== other
  const [a, b] = [findRational(one), findRational(other)]
  return a === undefined || b === undefined ? one !== other : compare(a, b) !== 0
}

/** Another value than that of the stage before says why (Pedoman Menteri PANRB 3/2024: Justifikasi Hasil). */
export function lacksJustification({ value, justification }: Judgement, before: Judgement): boolean {
  return isOtherValue(value, before.value) && justification.trim() === ''
}

/**
 * Another value. The justification that was carried over speaks of the stage before: it goes with the first value that differs, and comes
 * back with the value it belongs to.
 */
export function withValue(words: Judgement, value: string | null, before: Judgement): Judgement {
  const carried = before.justification
  if (isOtherValue(value, before.value))
    return { ...words, value, justification: words.justification === carried ? '' : words.justification }
  return { ...words, value, justification: words.justification === '' ? carried : words.justification }
}
