import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Trust, TrustEntry } from '../../lib/api/contract.ts'
import { itemListClass } from '../../ui/item-list.ts'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './trust.module.css'
import { TrustEntryItem } from './trust-entry-item.tsx'
import { WithdrawTrustDialog } from './withdraw-trust-dialog.tsx'

/** Lists are told by whose they are. A lapsed one says so itself. */
const lacksList = ({ facts, state }: TrustEntry, kept: readonly TrustEntry[]) =>
  facts.kind !== 'revocation_list' &&
  state !== 'withdrawn' &&
  !kept.some((other) => other.facts.kind === 'revocation_list' && other.facts.subject === facts.subject)

/** As the chain is read: from whom everything hangs to what is true for a while. */
const order = ['anchor', 'intermediate', 'revocation_list']

interface TrustEntriesProps {
  readonly trust: Trust
  readonly institutionId: string
  readonly onWithdrawn: (entry: TrustEntry) => void
}

/** What is relied on; what was withdrawn is folded away and stays to be looked up. */
export function TrustEntries({ trust, institutionId, onWithdrawn }: TrustEntriesProps) {
  const [withdrawing, setWithdrawing] = useState<TrustEntry>()
  const entries = trust.entries.toSorted((a, b) => order.indexOf(a.facts.kind) - order.indexOf(b.facts.kind))
  const kept = entries.filter(({ state }) => state !== 'withdrawn')
  const withdrawn = entries.filter(({ state }) => state === 'withdrawn')
  const changeOf = (wanted: number) => trust.changes.find(({ version }) => version === wanted)
  const itemOf = (entry: TrustEntry) => (
    <TrustEntryItem
      key={entry.id}
      {...{ entry, institutionId }}
      added={changeOf(entry.addedIn)}
      isListMissing={lacksList(entry, kept)}
      withdrawn={entry.withdrawnIn === null ? undefined : changeOf(entry.withdrawnIn)}
      onWithdraw={setWithdrawing}
    />
  )
  return (
    <Panel title={<Trans>Yang dipercaya</Trans>} aside={<Trans>versi {trust.version}</Trans>}>
      {kept.some(({ facts }) => facts.kind === 'anchor') ? null : (
        <Note tone="look" className={styles.inside}>
          <Trans>
            Tidak ada sertifikat induk yang dipercaya: setiap tanda tangan elektronik disebut tidak sah.
          </Trans>
        </Note>
      )}
      <ul className={itemListClass}>{kept.map(itemOf)}</ul>
      {withdrawn.length > 0 ? (
        <details className={styles.folded}>
          <summary>
            <Plural value={withdrawn.length} other="# yang sudah ditarik atau diganti" />
          </summary>
          <ul className={itemListClass}>{withdrawn.map(itemOf)}</ul>
        </details>
      ) : null}
      {withdrawing ? (
        <WithdrawTrustDialog
          {...{ institutionId, entry: withdrawing }}
          onWithdrawn={() => {
            setWithdrawing(undefined)
            onWithdrawn(withdrawing)
          }}
          onClose={() => setWithdrawing(undefined)}
        />
      ) : null}
    </Panel>
  )
}
