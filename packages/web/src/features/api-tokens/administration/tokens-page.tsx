import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { panelColumnClass, panelInsideClass } from '../../../ui/panel-parts.ts'
import { tokensQuery } from '../api/api-tokens.ts'
import { TokenList } from '../token-list.tsx'
import { TokenSettingsDialog } from './token-settings-dialog.tsx'

/** For administrators: whose programs reach this institution's data. */
export function TokensPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { id: institutionId, timeZone } = institution
  const { data } = useSuspenseQuery(tokensQuery(institutionId))
  const [isSetting, setSetting] = useState(false)
  const { longestDays } = data.settings
  usePageTitle(`${t`Token API`}, ${institution.name}`)
  return (
    <>
      <PageHead
        title={<Trans>Token API</Trans>}
        lead={<Trans>Program siapa saja yang membaca atau mengisi data {institution.name}.</Trans>}
        actions={
          <Button onClick={() => setSetting(true)}>
            <Trans>Atur masa berlaku</Trans>
          </Button>
        }
      />
      <div className={panelColumnClass}>
        <Panel title={<Trans>Token yang ada</Trans>}>
          <div className={panelInsideClass}>
            <p>
              <Trans>
                Setiap orang membuat tokennya sendiri, paling lama {longestDays} hari. Token tidak pernah
                memberi lebih daripada peran pemiliknya; bila perannya berakhir, tokennya tidak berguna lagi.
              </Trans>
            </p>
            {data.tokens.length === 0 ? (
              <p>
                <Trans>Belum ada seorang pun yang membuat token di instansi ini.</Trans>
              </p>
            ) : null}
          </div>
          <TokenList tokens={data.tokens} of="api-tokens" {...{ institutionId, timeZone }} />
        </Panel>
      </div>
      {isSetting ? (
        <TokenSettingsDialog {...{ institutionId, longestDays }} onClose={() => setSetting(false)} />
      ) : null}
    </>
  )
}
