import { longestPassword, measureLength, shortestPassword } from './measure-length.ts'

/** A password that is refused for its length alone: how many characters are missing, or too many. Nothing is ever cut off. */
export type LengthJudgement =
  | { readonly kind: 'empty' }
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'long'; readonly surplus: number }

/** Undefined where the length is right. */
export function judgeLength(password: string): LengthJudgement | undefined {
  const length = measureLength(password)
  if (length === 0) return { kind: 'empty' }
  if (length < shortestPassword) return { kind: 'short', missing: shortestPassword - length }
  if (length > longestPassword) return { kind: 'long', surplus: length - longestPassword }
  return undefined
}
