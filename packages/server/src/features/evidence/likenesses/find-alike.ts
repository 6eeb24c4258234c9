import type { TextFingerprint } from '@undagi/documents/text-fingerprint'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { type Among, selectCandidates } from './candidates.repository.ts'
import type { ComparedFile } from './likenesses.repository.ts'
import { type Likeness, rankLikenesses } from './rank-likenesses.ts'

interface Asked {
  readonly file: ComparedFile
  /** Null: too little to compare. */
  readonly text: TextFingerprint | null
  /** Each of these has places of its own, so that one crowds out no other. */
  readonly among: readonly Among[]
}

/** What says the same as a file, the most alike of each of several. */
export async function findAlike(db: Sql, { file, text, among }: Asked): Promise<readonly Likeness[]> {
  const found = new Map<string, Likeness>()
  if (text === null) return []
  for (const which of among) {
    const others = await selectCandidates(db, { file, text, among: which })
    for (const each of rankLikenesses(text, others)) found.set(each.sha256, each)
  }
  return [...found.values()]
}
