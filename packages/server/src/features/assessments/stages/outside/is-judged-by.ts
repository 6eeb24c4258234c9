import type { SaidOutside } from './gather-outside.ts'

/**
 * Whether one of these words, all of one indicator in one stage, judges it: a value was set (another one than before is never without its
 * justification) or the value of the stage before was confirmed. Texts that were written without either judge nothing yet.
 */
export function isJudgedBy(words: readonly Pick<SaidOutside, 'value' | 'unconfirmed'>[] = []): boolean {
  return words.some(({ value, unconfirmed }) => value !== null && !unconfirmed)
}
