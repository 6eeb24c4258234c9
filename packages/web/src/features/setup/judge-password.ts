export const shortestPassword = 12

/** What one can say about a password without a dictionary; `missing` counts the characters that lack. */
export type PasswordJudgement =
  | { readonly kind: 'empty' }
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'guessable' }
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' }

const strongLength = 18
const fewestDifferent = 6
/** What people who guess try first. */
const obvious = ['password', 'katasandi', 'sandi', 'undagi', 'admin', 'qwerty', '123456', 'indonesia']

/** Length is what counts; the words around the person are what others guess. */
export function judgePassword(password: string, person: { name: string; email: string }): PasswordJudgement {
  if (password === '') return { kind: 'empty' }
  if (password.length < shortestPassword)
    return { kind: 'short', missing: shortestPassword - password.length }
  if (isGuessable(password.toLowerCase(), person)) return { kind: 'guessable' }
  return { kind: password.length >= strongLength ? 'strong' : 'enough' }
}

function isGuessable(password: string, { name, email }: { name: string; email: string }): boolean {
  if (new Set(password).size < fewestDifferent) return true
  const own = [...name.toLowerCase().split(/[^\p{L}\p{N}]+/u), ...email.toLowerCase().split(/[@.]/)]
  const words = [...obvious, ...own.filter((word) => word.length >= 4)]
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password)
  // What remains beside words that everybody tries is what has to be guessed.
  return rest.length < shortestPassword / 2
}
