import { refer } from '../../../platform/audit/references.ts'
import { operatorTrail } from '../../../platform/audit/request-trail.ts'
import { transactionAsOperator } from '../../../platform/database/operation.ts'
import { keepTrust } from '../keep-trust.ts'
import { planAddition } from '../plan-addition.ts'
import { readTrustContent } from '../read-trust-content.ts'
import { trustEntryNotFound, trustEntryWithdrawn } from '../trust.errors.ts'
import { presentPreview, presentTrust, type TrustPreview, type TrustView } from '../trust.presenter.ts'
import {
  insertTrustChange,
  insertTrustWithdrawals,
  selectTrustChanges,
  selectTrustEntries,
  selectTrustInForce,
  waitForTrust,
} from '../trust.repository.ts'

type Owner = Parameters<typeof transactionAsOperator>[0]

/** Whoever has the server in hand, for every institution of the installation. */
const operator = { institutionId: null, authorId: null, authorName: 'pengelola server' }
const looking = (at: Date) => ({ institutions: [], at })

export const listInstallationTrust = (owner: Owner, at: Date): Promise<TrustView> =>
  transactionAsOperator(owner, looking(at), async (db) => {
    const entries = await selectTrustEntries(db, null)
    return presentTrust({ entries, changes: await selectTrustChanges(db, null), now: at })
  })

export interface InstallationAddition {
  readonly content: Buffer
  /** SHA-256 fingerprints that a person has compared. */
  readonly confirmed: readonly string[]
  /** Revocation lists need no comparing: that their issuer signed them has been checked. */
  readonly takesLists: boolean
  readonly reason: string
  readonly at: Date
}

export interface InstallationAdded extends TrustPreview {
  /** What was kept, by its fingerprint. */
  readonly kept: readonly string[]
}

/** Keeps of a file what was confirmed and nothing else; confirming nothing looks at it. */
export async function addInstallationTrust(
  owner: Owner,
  wanted: InstallationAddition,
): Promise<InstallationAdded> {
  const { content, confirmed, takesLists, reason, at } = wanted
  const inForce = await transactionAsOperator(owner, looking(at), (db) => selectTrustInForce(db, null))
  const read = await readTrustContent(content, inForce, at)
  const planned = planAddition(read.entries, inForce, null)
  const lists = planned.flatMap(({ isHere, facts: { kind, sha256 } }) =>
    takesLists && !isHere && kind === 'revocation_list' ? [sha256] : [],
  )
  const kept = [...new Set([...confirmed, ...lists])]
  if (kept.length > 0) {
    const operation = { ...looking(at), trail: operatorTrail('addTrust', {}) }
    await transactionAsOperator(owner, operation, (db) =>
      keepTrust(db, { read, confirmed: kept, reason }, { ...operator, at }),
    )
  }
  return { ...presentPreview(planned, read.refusals), kept }
}

interface InstallationWithdrawal {
  readonly sha256: string
  readonly reason: string
  readonly at: Date
}

/** No longer relies on it, in any institution; what institutions added themselves is theirs to withdraw. */
export const withdrawInstallationTrust = (owner: Owner, { sha256, reason, at }: InstallationWithdrawal) =>
  transactionAsOperator(
    owner,
    { ...looking(at), trail: operatorTrail('withdrawTrust', { sha256 }) },
    async (db) => {
      await waitForTrust(db)
      const found = (await selectTrustEntries(db, null)).filter((entry) => entry.sha256 === sha256)
      const inForce = found.find(({ withdrawnIn }) => withdrawnIn === null)
      if (inForce === undefined) throw found.length > 0 ? trustEntryWithdrawn() : trustEntryNotFound()
      const change = { ...operator, kind: 'withdrawn', reason, changedAt: at } as const
      const changeId = await insertTrustChange(db, change)
      await insertTrustWithdrawals(db, [{ entryId: inForce.id, institutionId: null, changeId }])
      refer(db, { trust: [{ kind: inForce.kind, sha256, subject: inForce.facts.subject }] })
    },
  )
