import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as indonesian } from '@zxcvbn-ts/language-id'
import { localWords } from './local-words.ts'

export interface GuessEstimate {
  /** The exponent of ten of how many guesses somebody who knows the usual words needs. */
  readonly log10: number
  /** The whole of it stands in a list of passwords that others have used. */
  readonly isListed: boolean
}

const estimator = new ZxcvbnFactory({ dictionary: { ...common, ...indonesian }, graphs: adjacencyGraphs })

/** Each further character costs the estimate more; so many unguessable ones are far beyond what is asked. */
const mostEstimated = 48

/** `words`: what those who know the person would try first, such as the parts of the name and the address. */
export function estimateGuesses(password: string, words: readonly string[]): GuessEstimate {
  const beginning = [...password.normalize('NFKC')].slice(0, mostEstimated).join('')
  const { guessesLog10, sequence } = estimator.check(beginning, [...words, ...localWords])
  const [first] = sequence
  const isListed =
    sequence.length === 1 && first?.pattern === 'dictionary' && first.dictionaryName === 'passwords-common'
  return { log10: guessesLog10, isListed }
}
