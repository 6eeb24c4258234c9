import { Trans, useLingui } from '@lingui/react/macro'
import type { Institution, Invitation, IssuedInvitation } from '../../../lib/api/contract.ts'
import table from '../people-table.module.css'
import { InvitationTableRow } from './invitation-table-row.tsx'

interface InvitationsTableProps {
  readonly rows: readonly Invitation[]
  readonly institution: Institution
  readonly now: string
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

export function InvitationsTable({ rows, institution, now, onIssued }: InvitationsTableProps) {
  const { t } = useLingui()
  return (
    <div className={table.table}>
      <table aria-label={t`Undangan`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Nama</Trans>
            </th>
            <th scope="col">
              <Trans>Peran</Trans>
            </th>
            <th scope="col">
              <Trans>Keadaan</Trans>
            </th>
            <th scope="col">
              <Trans>Dibuat</Trans>
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((invitation) => (
            <InvitationTableRow key={invitation.id} {...{ invitation, institution, now, onIssued }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
