import type { TrustFileResult } from '@undagi/documents'
import { refer } from '../../platform/audit/references.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { planAddition } from './plan-addition.ts'
import { trustNotAsShown } from './trust.errors.ts'
import {
  insertTrustChange,
  insertTrustEntries,
  insertTrustWithdrawals,
  selectTrustInForce,
  waitForTrust,
} from './trust.repository.ts'

export interface TrustAuthor {
  /** Null: the whole installation. */
  readonly institutionId: string | null
  /** Null: whoever has the server in hand. */
  readonly authorId: string | null
  readonly authorName: string
  readonly at: Date
}

interface Keeping {
  readonly read: TrustFileResult
  readonly confirmed: readonly string[]
  readonly reason: string
}

/** Keeps what was shown and confirmed, as one change; exactly that or nothing. */
export async function keepTrust(
  db: Sql,
  { read, confirmed, reason }: Keeping,
  { institutionId, authorId, authorName, at }: TrustAuthor,
): Promise<void> {
  await waitForTrust(db)
  const planned = planAddition(read.entries, await selectTrustInForce(db, institutionId), institutionId)
  const added = planned.filter(({ facts, isHere }) => !isHere && confirmed.includes(facts.sha256))
  if (added.length !== new Set(confirmed).size) throw trustNotAsShown()
  const changeId = await insertTrustChange(db, {
    ...{ institutionId, kind: 'added', reason, authorId, authorName, changedAt: at },
  })
  await insertTrustEntries(
    db,
    added.map(({ facts, base64 }) => ({
      ...{ institutionId, changeId, kind: facts.kind, sha256: facts.sha256, facts },
      der: Buffer.from(base64, 'base64'),
    })),
  )
  const replaced = [...new Set(added.flatMap(({ replaces }) => replaces))]
  await insertTrustWithdrawals(
    db,
    replaced.map((entryId) => ({ entryId, institutionId, changeId })),
  )
  refer(db, { trust: added.map(({ facts: { kind, sha256, subject } }) => ({ kind, sha256, subject })) })
}
