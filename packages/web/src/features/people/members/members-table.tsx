import { useLingui } from '@lingui/react/macro'
import type { Institution, Person } from '../../../lib/api/contract.ts'
import { PeopleTable } from '../people-table.tsx'
import type { MemberRow } from './member-rows.ts'
import { MemberTableRow } from './member-table-row.tsx'

interface MembersTableProps {
  readonly rows: readonly MemberRow[]
  readonly institution: Institution
  readonly onEnd: (row: MemberRow) => void
  readonly onWhy: (person: Person) => void
}

export function MembersTable({ rows, institution, onEnd, onWhy }: MembersTableProps) {
  const { t } = useLingui()
  return (
    <PeopleTable label={t`Orang dan perannya`} headings={[t`Nama`, t`Peran`, t`Sejak`, t`Sampai`]}>
      {rows.map((row) => (
        <MemberTableRow key={row.membership.id} {...{ row, institution, onEnd, onWhy }} />
      ))}
    </PeopleTable>
  )
}
