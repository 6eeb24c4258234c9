import { type Anchor, formatEntry, LogVerifier, type Verification } from '@undagi/audit-chain'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { chainOf, sha256 } from './chained-entry.ts'
import { readChain, type Stretch } from './sealed-log.repository.ts'

/** The same look that the command line takes at an exported log, at a chain where it stands. */
export async function verifyChain(
  db: Sql,
  {
    institutionId,
    stretch,
    anchors,
  }: { institutionId: string | null; stretch: Stretch; anchors: readonly Anchor[] },
): Promise<Verification> {
  const head = { chain: chainOf(institutionId), name: '', exportedAt: '', from: stretch.first }
  const verifier = new LogVerifier(head, { sha256, anchors })
  for await (const entry of readChain(db, institutionId, stretch)) verifier.take(formatEntry(entry))
  return verifier.finish()
}
