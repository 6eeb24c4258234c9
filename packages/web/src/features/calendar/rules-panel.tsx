import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Panel } from '../../ui/panel.tsx'
import type { RoundCalendar } from './api/calendar.ts'
import styles from './calendar.module.css'

/** By which rules the round is judged, each as far as it is known. */
export function RulesPanel({ calendar: { rules, year } }: { readonly calendar: RoundCalendar }) {
  const format = useFormat()
  const { kind, evidenceDate, boundary } = rules
  return (
    <Panel title={<Trans>Aturan putaran</Trans>}>
      <dl className={styles.rules}>
        <div>
          <dt>
            <Trans>Jenis</Trans>
          </dt>
          <dd>
            {kind === 'evaluation' ? (
              <Trans>Evaluasi: penilaian mandiri, dokumen, interviu, dan visitasi bila perlu.</Trans>
            ) : kind === 'monitoring' ? (
              <Trans>Pemantauan: penilaian mandiri dan dokumen, tanpa interviu dan visitasi.</Trans>
            ) : (
              <Trans>Penilaian mandiri: berakhir setelah terkirim.</Trans>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Tanggal penilaian</Trans>
          </dt>
          <dd>
            <Trans>{format.day(evidenceDate)}. Umur kebijakan dan audit dihitung sampai hari ini.</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Ambang predikat</Trans>
          </dt>
          <dd>
            {boundary.rule === 'rounded' ? (
              <Trans>Predikat ditentukan dari indeks yang sudah dibulatkan.</Trans>
            ) : (
              <Trans>Predikat ditentukan dari indeks sebelum dibulatkan.</Trans>
            )}{' '}
            {boundary.known ? null : <Trans>Untuk tahun {year} belum diketahui; ini andaian.</Trans>}
            <small>{boundary.source}</small>
          </dd>
        </div>
      </dl>
    </Panel>
  )
}
