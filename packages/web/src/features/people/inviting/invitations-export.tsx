import { useLingui } from '@lingui/react/macro'
import type { Invitation } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import type { PeopleFilter } from '../people-filter.ts'
import { useInvitationWords } from './use-invitation-words.ts'

interface InvitationsExportProps {
  readonly rows: readonly Invitation[]
  readonly filter: PeopleFilter
  readonly now: string
  readonly timeZone: string
}

/** Without links: only whoever has just made them knows them. */
export function InvitationsExport({ rows, filter, now, timeZone }: InvitationsExportProps) {
  const { t } = useLingui()
  const format = useFormat()
  const roleNames = useRoleNames()
  const { sentenceOf, stateOf } = useInvitationWords()
  return (
    <ExportMenu<Invitation>
      name="undangan"
      title={t`Undangan`}
      sentence={sentenceOf(filter.undangan ?? 'menunggu')}
      columns={[
        { heading: t`Nama`, value: ({ name }) => name },
        { heading: t`Surel`, value: ({ email }) => email },
        { heading: t`Peran`, value: ({ roles }) => roleNames.listOf(roles) },
        { heading: t`Keadaan`, value: (invitation) => stateOf(invitation, now, timeZone) },
        { heading: t`Dibuat oleh`, value: ({ createdByName }) => createdByName },
        { heading: t`Dibuat`, value: ({ createdAt }) => format.date(createdAt, timeZone) },
      ]}
      rows={rows}
    />
  )
}
