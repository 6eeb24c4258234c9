import { Trans, useLingui } from '@lingui/react/macro'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { DocumentsBrought } from '../screens/documents-brought.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { usePlace } from '../use-place.ts'

/** Everything that this person brought, also where a notice names only the first of it. */
export function OwnDocumentsRoute() {
  const { t } = useLingui()
  const { institution } = usePlace()
  usePageTitle(`${t`Dokumen Anda`}, ${institution.name}`)
  return (
    <DocumentsBrought
      institution={institution}
      head={
        <PageHead
          title={<Trans>Dokumen yang Anda bawa atau kaitkan</Trans>}
          lead={<Trans>Yang perlu Anda perbaiki atau ditolak tampak paling atas.</Trans>}
        />
      }
      otherwise={<OwnRoleScreen />}
    />
  )
}
