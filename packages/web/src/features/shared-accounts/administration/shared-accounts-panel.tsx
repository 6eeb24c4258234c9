import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Institution, SharedAccountFinding } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { sharedAccountsQuery } from '../api/shared-accounts.ts'
import styles from '../finding/finding.module.css'
import { CloseDialog } from './close-dialog.tsx'
import { FindingItem } from './finding-item.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

/** For administrators: accounts that several people seem to use. Open ones first; nobody is here who was not told before. */
export function SharedAccountsPanel({ institution }: { readonly institution: Institution }) {
  const { data } = useSuspenseQuery(sharedAccountsQuery(institution.id))
  const [closing, setClosing] = useState<SharedAccountFinding>()
  const [isSetting, setSetting] = useState(false)
  const findings = data.findings.toSorted((a, b) => Number(a.closing !== null) - Number(b.closing !== null))
  return (
    <Panel title={<Trans>Akun yang tampaknya dipakai bersama</Trans>}>
      <div className={styles.finding}>
        <p className={styles.quiet}>
          <PanelLead isWatching={data.settings.isWatching} days={data.settings.daysToAnswer} />
        </p>
        <div className={styles.actions}>
          <Button onClick={() => setSetting(true)}>
            <Trans>Atur kapan sesuatu menjadi tanda</Trans>
          </Button>
        </div>
      </div>
      {findings.length > 0 ? (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem
              key={finding.id}
              {...{ finding, timeZone: institution.timeZone }}
              onClose={setClosing}
            />
          ))}
        </ul>
      ) : null}
      {closing ? (
        <CloseDialog finding={closing} institutionId={institution.id} onClose={() => setClosing(undefined)} />
      ) : null}
      {isSetting ? (
        <SettingsDialog
          institutionId={institution.id}
          settings={data.settings}
          onClose={() => setSetting(false)}
        />
      ) : null}
    </Panel>
  )
}

function PanelLead({ isWatching, days }: { readonly isWatching: boolean; readonly days: number }) {
  if (!isWatching) return <Trans>Pemeriksaan dimatikan di instansi ini.</Trans>
  return (
    <Trans>
      Undagi melihat apakah sebuah akun dipakai beberapa orang. Orangnya diberi tahu lebih dahulu; di sini ia
      muncul sesudah menjawab, atau sesudah {days} hari. Obatnya bukan teguran, melainkan akun sendiri bagi
      yang membantu.
    </Trans>
  )
}
