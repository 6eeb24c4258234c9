import { useLingui } from '@lingui/react'
import { useCallback } from 'react'
import { ApiProblem, NoAnswer } from './api/api-error.ts'
import { noAnswerWords, problemWords, unknownProblemWords } from './problem-words.ts'

/** What happened and what to do, for an error of the server or of the line. */
export function useErrorWords(): (error: unknown) => string {
  const { i18n } = useLingui()
  return useCallback(
    (error) => {
      if (error instanceof NoAnswer) return i18n._(noAnswerWords)
      if (error instanceof ApiProblem) return i18n._(problemWords[error.code] ?? unknownProblemWords)
      return i18n._(unknownProblemWords)
    },
    [i18n],
  )
}
