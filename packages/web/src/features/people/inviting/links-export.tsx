import { useLingui } from '@lingui/react/macro'
import type { Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { useInvitationTexts } from './use-invitation-texts.ts'

interface LinksExportProps {
  readonly institution: Institution
  readonly issued: readonly IssuedInvitation[]
}

/** For a mail merge, or to send one after another. */
export function LinksExport({ institution, issued }: LinksExportProps) {
  const { t } = useLingui()
  const format = useFormat()
  const roleNames = useRoleNames()
  const { linkOf, messageOf } = useInvitationTexts(institution)
  return (
    <ExportMenu<IssuedInvitation>
      name="tautan-undangan"
      title={t`Tautan undangan`}
      sentence={t`Tautan yang baru dibuat. Rahasia: setiap tautan hanya untuk orangnya.`}
      columns={[
        { heading: t`Nama`, value: ({ name }) => name },
        { heading: t`Surel`, value: ({ email }) => email },
        { heading: t`Peran`, value: ({ roles }) => roleNames.listOf(roles) },
        { heading: t`Tautan`, value: linkOf },
        {
          heading: t`Berlaku sampai`,
          value: ({ expiresAt }) => format.date(lastMoment(expiresAt), institution.timeZone),
        },
        { heading: t`Pesan`, value: messageOf },
      ]}
      rows={issued}
    />
  )
}
