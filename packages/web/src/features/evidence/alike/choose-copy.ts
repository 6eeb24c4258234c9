import type { EvidenceCopy } from '../../../lib/api/contract.ts'

/**
 * What is said of a file that has arrived: the most alike comes first. A revision repeats the text of its own document as a rule, so of that
 * one only the very same bytes are told.
 */
export function chooseCopy(
  copies: readonly EvidenceCopy[],
  ownItemId: string | undefined,
): EvidenceCopy | undefined {
  return copies.find(({ kind, other }) => kind === 'same_bytes' || other.itemId !== ownItemId)
}
