import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { historyQuery, type IndicatorAddress } from '../api/indicator.ts'
import { HistoryList } from './history-list.tsx'
import styles from './history-panel.module.css'
import { withValuesBefore } from './with-values-before.ts'

const shownAtFirst = 4

interface HistoryPanelProps {
  readonly address: IndicatorAddress
  readonly timeZone: string
}

/** Who did what to this indicator, the newest first. */
export function HistoryPanel({ address, timeZone }: HistoryPanelProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const { data, isPending, isError } = useQuery(historyQuery(address))
  const entries = withValuesBefore(data ?? [])
  return (
    <section className={styles.history} aria-labelledby="riwayat">
      <div className={styles.head}>
        <h3 id="riwayat">
          <Trans>Riwayat</Trans>
        </h3>
        {entries.length > shownAtFirst ? (
          <LinkButton className={styles.all} onClick={() => setOpen(true)}>
            <Trans>semua {entries.length}</Trans>
          </LinkButton>
        ) : null}
      </div>
      {entries.length === 0 ? (
        <p className={styles.empty}>
          {isPending ? <Trans>Memuat…</Trans> : null}
          {isError ? <Trans>Riwayat belum dapat dimuat.</Trans> : null}
          {isPending || isError ? null : (
            <Trans>
              Belum ada. Setiap nilai, centang, dan teks yang selesai ditulis akan tercatat di sini.
            </Trans>
          )}
        </p>
      ) : (
        <HistoryList entries={entries.slice(0, shownAtFirst)} timeZone={timeZone} />
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={t`Riwayat indikator ${address.code}`}>
        <HistoryList entries={entries} timeZone={timeZone} withTexts />
      </Dialog>
    </section>
  )
}
