import type { KitQuestion } from './offline-kit.ts'
import { settledText } from './said-text.ts'

export type FoundQuestion = KitQuestion | 'unknown' | 'contradicts'

/**
 * Which question a row answers: by its code, or by its question where the code is gone. Where both stand there and name different
 * questions, somebody sorted one column alone: nothing of it is certain.
 */
export function findQuestion(
  questions: readonly KitQuestion[],
  written: { readonly code: string; readonly question: string },
): FoundQuestion {
  const code = settledText(written.code).replace(/\.0+$/, '')
  const byCode = questions.find((each) => each.code === code)
  const asked = fold(written.question)
  const byWords = asked === '' ? [] : questions.filter(({ question }) => fold(question) === asked)
  if (byCode === undefined) return code === '' && byWords.length === 1 ? (byWords[0] ?? 'unknown') : 'unknown'
  if (byWords.length > 0 && !byWords.includes(byCode)) return 'contradicts'
  return byCode
}

const fold = (text: string): string => settledText(text).replaceAll(/\s+/g, ' ').toLowerCase()
