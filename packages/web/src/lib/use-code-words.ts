import { useLingui } from '@lingui/react'
import { useCallback } from 'react'
import { problemWords } from './problem-words.ts'

/** Of a change for many: why one of them was refused, by the code of the problem. */
export function useCodeWords(): (code: string) => string {
  const { i18n } = useLingui()
  return useCallback(
    (code) => i18n._(isKnown(code) ? problemWords[code] : problemWords['server.unexpected']),
    [i18n],
  )
}

function isKnown(code: string): code is keyof typeof problemWords {
  return Object.hasOwn(problemWords, code)
}
