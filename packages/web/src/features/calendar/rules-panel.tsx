import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { Panel } from '../../ui/panel.tsx'
import type { RoundCalendar } from './api/calendar.ts'
import { BoundaryRule } from './boundary-rule.tsx'
import styles from './calendar.module.css'

interface RulesPanelProps {
  readonly assessmentId: string
  readonly calendar: RoundCalendar
  /** Which ties forbid an assessor: of another feature; null where nobody from outside judges. */
  readonly conflicts: ReactNode
}

/** By which rules the round is judged, each as far as it is known. */
export function RulesPanel({ assessmentId, calendar, conflicts }: RulesPanelProps) {
  const format = useFormat()
  const { kind, evidenceDate } = calendar.rules
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
            <Trans>{format.day(evidenceDate)}. Umur kebijakan dan audit dihitung sampai tanggal itu.</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Ambang predikat</Trans>
          </dt>
          <BoundaryRule {...{ assessmentId, calendar }} />
        </div>
        {conflicts ? (
          <div>
            <dt>
              <Trans>Benturan kepentingan asesor</Trans>
            </dt>
            <dd>{conflicts}</dd>
          </div>
        ) : null}
      </dl>
    </Panel>
  )
}
