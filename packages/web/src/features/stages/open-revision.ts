import type { StageEntry } from './api/stage.ts'

/** What was returned and not sent again since; the moves stand with the newest first. */
export function openRevision(entries: readonly StageEntry[]): StageEntry | undefined {
  const sentAt = entries.findIndex(({ move }) => move === 'send_for_verification')
  return entries.slice(0, sentAt === -1 ? undefined : sentAt).find(({ move }) => move === 'return')
}
