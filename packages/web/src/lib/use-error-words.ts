import { useLingui } from '@lingui/react'
import { ApiProblem } from '@undagi/api-client'
import { useCallback, useSyncExternalStore } from 'react'
import { NoAnswer } from './api/no-answer.ts'
import { problemWordsNow, watchProblemWords, wordsOfProblem } from './bring-problem-words.ts'
import { noAnswerWords, problemWordsAtTheDoor } from './problem-words-at-the-door.ts'
import { waitWords } from './wait-words.ts'

/** What happened and what to do, for an error of the server or of the line. */
export function useErrorWords(): (error: unknown) => string {
  const { i18n } = useLingui()
  const known = useSyncExternalStore(watchProblemWords, problemWordsNow)
  return useCallback(
    (error) => {
      if (error instanceof NoAnswer) return i18n._(noAnswerWords)
      if (!(error instanceof ApiProblem)) return i18n._(problemWordsAtTheDoor['server.unexpected'])
      const { code, requestId, retryAfterSeconds } = error.problem
      if (code === 'session.too_many_attempts' && retryAfterSeconds !== undefined)
        return i18n._(waitWords(retryAfterSeconds))
      const found = wordsOfProblem(code, known)
      const words = found === null ? '' : i18n._(found)
      // With the number whoever keeps the server finds it in the log.
      return code === 'server.unexpected' && requestId !== '' ? `${words} (${requestId})` : words
    },
    [i18n, known],
  )
}
