import type { DocumentFacts, Presence } from './evidence-facts.ts'
import type { Reason, ReasonCode } from './reason.ts'

/** One condition on one document. The words are made only where somebody reads them. */
export type Check =
  | { readonly truth: 'yes' }
  | { readonly truth: 'no' | 'unknown'; readonly explain: () => Reason }

export const met: Check = { truth: 'yes' }

type Said = readonly [code: ReasonCode, say: () => string]

/** The condition is known not to hold. */
export function unmet(document: DocumentFacts, ...[code, say]: Said): Check {
  return { truth: 'no', explain: () => ({ code, message: say(), documents: [document.id] }) }
}

/** Nobody has looked yet. */
export function open(document: DocumentFacts, ...[code, say]: Said): Check {
  return { truth: 'unknown', explain: () => ({ code, message: say(), documents: [document.id] }) }
}

/** What was looked for in a document: found, not found, or not looked for. */
export function checkPresence(
  presence: Presence | undefined,
  document: DocumentFacts,
  said: { readonly absent: Said; readonly unknown: Said },
): Check {
  if (presence === 'present') return met
  return presence === 'absent' ? unmet(document, ...said.absent) : open(document, ...said.unknown)
}

/** A document as people call it in a sentence. */
export function titleOf({ title }: DocumentFacts): string {
  return `"${title}"`
}
