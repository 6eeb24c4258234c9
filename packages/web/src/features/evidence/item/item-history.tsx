import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { EvidenceRevision, Institution } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { itemListClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import styles from './item.module.css'

interface ItemHistoryProps {
  readonly institution: Institution
  readonly revisions: readonly EvidenceRevision[]
  readonly shown: number
}

/** Nothing is overwritten: every revision can be opened again. */
export function ItemHistory({ institution, revisions, shown }: ItemHistoryProps) {
  const format = useFormat()
  return (
    <Panel title={<Trans>Riwayat</Trans>}>
      <ol className={itemListClass}>
        {revisions.map(({ revision, title, authorName, receivedAt, note }) => (
          <li key={revision}>
            <div>
              {revision === shown ? (
                <strong aria-current="true">
                  <Trans>Revisi {revision}</Trans>
                </strong>
              ) : (
                <Link to="." search={{ revisi: revision }}>
                  <Trans>Revisi {revision}</Trans>
                </Link>
              )}
              , {title}
              {note ? <p className={styles.quiet}>{note}</p> : null}
              <p className={styles.quiet}>
                {authorName}, {format.moment(receivedAt, institution.timeZone)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
