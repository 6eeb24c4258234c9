import { setImmediate } from 'node:timers/promises'
import { FingerprintOfPages, type TextFingerprint } from '@undagi/documents/text-fingerprint'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { type ComparedFile, pagesOf, selectOwnNumber } from './likenesses.repository.ts'

/** Of the text that was read in a file; null: too little to compare. */
export async function fingerprintFile(db: Sql, file: ComparedFile): Promise<TextFingerprint | null> {
  const fingerprint = new FingerprintOfPages(await selectOwnNumber(db, file))
  for await (const text of pagesOf(db, file)) {
    fingerprint.add(text)
    // Whoever waits for an answer comes between two pages.
    await setImmediate()
  }
  return fingerprint.end()
}
