import { useLingui } from '@lingui/react/macro'
import type { Institution, Invitation, IssuedInvitation } from '../../../lib/api/contract.ts'
import { PeopleTable } from '../people-table.tsx'
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
    <PeopleTable label={t`Undangan`} headings={[t`Nama`, t`Peran`, t`Keadaan`, t`Dibuat`]}>
      {rows.map((invitation) => (
        <InvitationTableRow key={invitation.id} {...{ invitation, institution, now, onIssued }} />
      ))}
    </PeopleTable>
  )
}
