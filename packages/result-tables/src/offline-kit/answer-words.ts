import type { Practice } from '@undagi/maturity'
import { findClosest } from '../find-closest.ts'
import type { KitSaying } from './offline-kit.ts'

type Choice = Pick<KitSaying, 'applies' | 'practice'>

const choices: Readonly<Record<Practice | 'none', readonly [word: string, choice: Choice]>> = {
  done: ['Sudah diterapkan', { applies: true, practice: 'done' }],
  partly: ['Diterapkan sebagian', { applies: true, practice: 'partly' }],
  not: ['Belum diterapkan', { applies: true, practice: 'not' }],
  none: ['Tidak berlaku', { applies: false, practice: null }],
}

/** What the list of the column offers. */
export const answerWords: readonly string[] = Object.values(choices).map(([word]) => word)

export function toAnswerWord({ applies, practice }: Choice): string {
  if (applies === false) return choices.none[0]
  return practice === null ? '' : choices[practice][0]
}

/** What people write who type instead of choosing; "sudah sebagian" is partly. */
const typed: readonly (readonly [RegExp, Choice])[] = [
  [/^(?:n\/?a|tidak berlaku\b.*|tidak relevan)$/, choices.none[1]],
  [/\bsebagian\b/, choices.partly[1]],
  [/^(?:sudah|ya|ada)$/, choices.done[1]],
  [/^(?:belum|belum ada)$/, choices.not[1]],
]

/** Undefined: it is none of them, and is not guessed at. */
export function fromAnswerWord(written: string): Choice | undefined {
  const folded = written
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
  const byWord = (word: string) => Object.values(choices).find(([known]) => known.toLowerCase() === word)?.[1]
  const direct = byWord(folded) ?? typed.find(([pattern]) => pattern.test(folded))?.[1]
  if (direct !== undefined) return direct
  const closest = findClosest(folded, answerWords)
  return closest === undefined ? undefined : byWord(closest.toLowerCase())
}
