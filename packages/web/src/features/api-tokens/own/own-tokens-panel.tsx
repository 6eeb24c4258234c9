import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution, IssuedApiToken } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { actionsClass, panelColumnClass, panelInsideClass } from '../../../ui/panel-parts.ts'
import { ownTokensQuery } from '../api/api-tokens.ts'
import styles from '../api-tokens.module.css'
import { TokenList } from '../token-list.tsx'
import { IssuedToken } from './issued-token.tsx'
import { NewTokenDialog } from './new-token-dialog.tsx'

/** Stands by itself: made for a page of its own and for the profile alike. */
export function OwnTokensPanel({ institution }: { readonly institution: Institution }) {
  const { id: institutionId, timeZone } = institution
  const { data } = useSuspenseQuery(ownTokensQuery(institutionId))
  const [isMaking, setMaking] = useState(false)
  const [issued, setIssued] = useState<IssuedApiToken>()
  return (
    <div className={panelColumnClass}>
      {issued ? <IssuedToken token={issued} onDone={() => setIssued(undefined)} /> : null}
      <Panel title={<Trans>Token Anda di {institution.name}</Trans>}>
        <div className={panelInsideClass}>
          <p>
            <Trans>
              Sebuah token tidak pernah memberi lebih daripada yang boleh Anda lakukan sendiri saat itu. Token
              tidak dapat masuk, mengganti kata sandi, mengurus orang, atau membuat token lain; yang
              dikerjakannya tercatat atas nama Anda beserta nama tokennya.
            </Trans>
          </p>
          <div className={actionsClass}>
            <Button kind="main" onClick={() => setMaking(true)}>
              <Trans>Buat token</Trans>
            </Button>
            <a href="/api/docs">
              <Trans>Cara memakainya</Trans>
            </a>
          </div>
        </div>
        {data.tokens.length === 0 ? (
          <p className={styles.none}>
            <Trans>Belum ada. Token dibuat untuk satu program, untuk satu instansi, dan ada akhirnya.</Trans>
          </p>
        ) : null}
        <TokenList tokens={data.tokens} of="own-api-tokens" {...{ institutionId, timeZone }} />
      </Panel>
      {isMaking ? (
        <NewTokenDialog
          {...{ institution, scopes: data.scopes, longestDays: data.longestDays }}
          onMade={(token) => {
            setIssued(token)
            setMaking(false)
          }}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </div>
  )
}
