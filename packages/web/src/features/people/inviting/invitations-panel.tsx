import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Institution, Invitation, IssuedInvitation } from '../../../lib/api/contract.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { PeopleFilter } from '../people-filter.ts'
import styles from '../people-page.module.css'
import { filterInvitations } from './filter-invitations.ts'
import { InvitationsExport } from './invitations-export.tsx'
import { InvitationsSentence } from './invitations-sentence.tsx'
import { InvitationsTable } from './invitations-table.tsx'
import { NoInvitations } from './no-invitations.tsx'

interface InvitationsPanelProps {
  readonly institution: Institution
  readonly invitations: readonly Invitation[]
  readonly filter: PeopleFilter
  readonly onFilter: (filter: PeopleFilter) => void
  readonly onInvite: () => void
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

export function InvitationsPanel(props: InvitationsPanelProps) {
  const { institution, invitations, filter, onFilter, onInvite, onIssued } = props
  const { t } = useLingui()
  const now = new Date(useNow()).toISOString()
  const shown = filterInvitations(invitations, filter)
  if (invitations.length === 0)
    return (
      <Panel title={<Trans>Undangan</Trans>}>
        <NoInvitations onInvite={onInvite} />
      </Panel>
    )
  return (
    <Panel title={<Trans>Undangan</Trans>}>
      <div className={styles.sentence}>
        <search aria-label={t`Saring undangan`}>
          <InvitationsSentence filter={filter} onFilter={onFilter} />
        </search>
        <span className={styles.buttons}>
          <span className={styles.count} role="status">
            <Plural value={shown.length} other="# undangan" />
          </span>
          <InvitationsExport rows={shown} {...{ filter, now }} timeZone={institution.timeZone} />
        </span>
      </div>
      {shown.length > 0 ? (
        <InvitationsTable rows={shown} {...{ institution, now, onIssued }} />
      ) : (
        <p className={styles.empty}>
          <Trans>Tidak ada undangan yang seperti itu.</Trans>
        </p>
      )}
    </Panel>
  )
}
