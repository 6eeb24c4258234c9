import { Trans, useLingui } from '@lingui/react/macro'
import type { Institution } from '../../../lib/api/contract.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { OwnTokensPanel } from './own-tokens-panel.tsx'

/** What a person's own programs reach of an institution. */
export function OwnTokensPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  usePageTitle(t`Token API`)
  return (
    <>
      <PageHead
        title={<Trans>Token API</Trans>}
        lead={
          <Trans>
            Untuk program yang membaca atau mengisi data {institution.name} atas nama Anda, tanpa kata sandi
            Anda.
          </Trans>
        }
      />
      <OwnTokensPanel institution={institution} />
    </>
  )
}
