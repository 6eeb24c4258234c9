import { judgeLength, type LengthJudgement } from './judge-length.ts'
import { wordsAround } from './words-around.ts'

/** What is wrong with a password, or how good it is. `common`: it stands in a list of passwords that others have used. */
export type PasswordJudgement =
  | LengthJudgement
  | { readonly kind: 'common' }
  | { readonly kind: 'guessable' }
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' }

/** Guesses (as exponent of ten) that a password must outlast: hashing is slow, and so many take years on one machine. */
const enoughLog10 = 9
const strongLog10 = 13

/**
 * Length is what counts, and what others would guess: their lists, the words of an office, and what stands around the person. The
 * estimator and its lists are loaded when the first password of a right length comes.
 */
export async function judgePassword(
  password: string,
  person: { readonly name: string; readonly email: string },
): Promise<PasswordJudgement> {
  const length = judgeLength(password)
  if (length !== undefined) return length
  const { estimateGuesses } = await import('./estimate-guesses.ts')
  const { log10, isListed } = estimateGuesses(password, wordsAround(person))
  if (isListed) return { kind: 'common' }
  if (log10 < enoughLog10) return { kind: 'guessable' }
  return { kind: log10 < strongLog10 ? 'enough' : 'strong' }
}

/** Whether it may be taken. */
export function isAcceptable({ kind }: PasswordJudgement): boolean {
  return kind === 'enough' || kind === 'strong'
}
