import type { MessageDescriptor } from '@lingui/core'
import type { ProblemCode } from '@undagi/api-client'
import { loadLater } from './load-later.ts'
import { noAnswerWords, problemWordsAtTheDoor } from './problem-words-at-the-door.ts'

/** What can be said of problems now. */
interface ProblemWords {
  readonly words: Partial<Record<ProblemCode, MessageDescriptor>>
  /** `away`: nobody asked yet, or they are on their way; `lost`: they could not be fetched. */
  readonly rest: 'away' | 'here' | 'lost'
}

let now: ProblemWords = { words: problemWordsAtTheDoor, rest: 'away' }
const watching = new Set<() => void>()

function become(next: ProblemWords): void {
  now = next
  for (const tell of watching) tell()
}

/** The words for every problem weigh as much as a page: they come when the line is idle, or with the first problem that is told. */
export const bringProblemWords = loadLater(async () => {
  try {
    const { problemWords } = await import('./problem-words.ts')
    become({ words: problemWords, rest: 'here' })
  } catch (error) {
    become({ ...now, rest: 'lost' })
    throw error
  }
})

export const problemWordsNow = () => now

export function watchProblemWords(tell: () => void): () => void {
  watching.add(tell)
  return () => watching.delete(tell)
}

/** Null while its words are on their way; where they did not arrive, the line is what is wrong. */
export function wordsOfProblem(code: ProblemCode, { words, rest }: ProblemWords): MessageDescriptor | null {
  const known = words[code]
  if (known !== undefined) return known
  if (rest === 'here') return problemWordsAtTheDoor['server.unexpected']
  if (rest === 'lost') return noAnswerWords
  // what a page refuses by itself asked no server, so nobody brought the words yet
  void bringProblemWords().catch(() => undefined)
  return null
}
