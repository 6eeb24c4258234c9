import { useLingui } from '@lingui/react/macro'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import type { PeopleFilter } from '../people-filter.ts'
import type { MemberRow } from './member-rows.ts'
import { useMemberChoices } from './use-member-choices.ts'

interface MembersExportProps {
  readonly rows: readonly MemberRow[]
  readonly filter: PeopleFilter
  readonly timeZone: string
}

export function MembersExport({ rows, filter, timeZone }: MembersExportProps) {
  const { t } = useLingui()
  const format = useFormat()
  const roleNames = useRoleNames()
  const { sentence } = useMemberChoices(filter)
  return (
    <ExportMenu<MemberRow>
      name="orang"
      title={t`Orang dan perannya`}
      sentence={sentence}
      columns={[
        { heading: t`Nama`, value: ({ person }) => person.name },
        { heading: t`Surel`, value: ({ person }) => person.email },
        { heading: t`Peran`, value: ({ membership }) => roleNames.of(membership.role) },
        { heading: t`Unit kerja`, value: ({ membership }) => membership.unit?.name ?? null },
        { heading: t`Diberikan oleh`, value: ({ membership }) => membership.grantedByName },
        { heading: t`Sejak`, value: ({ membership }) => format.date(membership.validFrom, timeZone) },
        {
          heading: t`Sampai`,
          value: ({ membership: { validTo } }) =>
            validTo === null ? null : format.date(lastMoment(validTo), timeZone),
        },
      ]}
      rows={rows}
    />
  )
}
