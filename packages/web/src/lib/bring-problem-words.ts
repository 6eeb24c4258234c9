import type { MessageDescriptor } from '@lingui/core'
import type { ProblemCode } from '@undagi/api-client'
import { loadLater } from './load-later.ts'
import { noAnswerWords, problemWordsAtTheDoor } from './problem-words-at-the-door.ts'

let brought: Record<ProblemCode, MessageDescriptor> | undefined

/** The words for every problem weigh as much as a page: they come when the line is idle, or before the first problem is told. */
export const bringProblemWords = loadLater(async () => {
  brought = (await import('./problem-words.ts')).problemWords
})

/** Where the words did not arrive, the line is what is wrong. */
export function wordsOfProblem(code: ProblemCode): MessageDescriptor {
  const known: Partial<Record<ProblemCode, MessageDescriptor>> = brought ?? problemWordsAtTheDoor
  return known[code] ?? (brought === undefined ? noAnswerWords : problemWordsAtTheDoor['server.unexpected'])
}
