import { Trans, useLingui } from '@lingui/react/macro'
import type { Institution } from '../../../lib/api/contract.ts'
import table from '../people-table.module.css'
import type { MemberRow } from './member-rows.ts'
import { MemberTableRow } from './member-table-row.tsx'

interface MembersTableProps {
  readonly rows: readonly MemberRow[]
  readonly institution: Institution
  readonly onEnd: (row: MemberRow) => void
}

export function MembersTable({ rows, institution, onEnd }: MembersTableProps) {
  const { t } = useLingui()
  return (
    <div className={table.table}>
      <table aria-label={t`Orang dan perannya`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Nama</Trans>
            </th>
            <th scope="col">
              <Trans>Peran</Trans>
            </th>
            <th scope="col">
              <Trans>Sejak</Trans>
            </th>
            <th scope="col">
              <Trans>Sampai</Trans>
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MemberTableRow key={row.membership.id} {...{ row, institution, onEnd }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
