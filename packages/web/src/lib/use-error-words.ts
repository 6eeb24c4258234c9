import { useLingui } from '@lingui/react'
import { ApiProblem } from '@undagi/api-client'
import { useCallback } from 'react'
import { NoAnswer } from './api/client.ts'
import { noAnswerWords, problemWords } from './problem-words.ts'

/** What happened and what to do, for an error of the server or of the line. */
export function useErrorWords(): (error: unknown) => string {
  const { i18n } = useLingui()
  return useCallback(
    (error) => {
      if (error instanceof NoAnswer) return i18n._(noAnswerWords)
      const code = error instanceof ApiProblem ? error.problem.code : 'server.unexpected'
      return i18n._(problemWords[code] ?? problemWords['server.unexpected'])
    },
    [i18n],
  )
}
