import { useLingui } from '@lingui/react/macro'
import type { Guidance } from '@undagi/maturity'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { DraftField } from './draft-field.tsx'
import styles from './explanation-panel.module.css'

interface ExplanationPanelProps {
  readonly address: { readonly personId: string; readonly assessmentId: string; readonly code: string }
  readonly detail: IndicatorDetail
  readonly model: Guidance['model'] | undefined
  readonly canWrite: boolean
  readonly timeZone: string
  readonly className: string | undefined
}

/** The two texts that every value stands on. */
export function ExplanationPanel(props: ExplanationPanelProps) {
  const { address, detail, model, canWrite, timeZone, className } = props
  const { t } = useLingui()
  const shared = { address, readOnly: !canWrite, timeZone }
  return (
    <section className={classNames(panelClass, styles.texts, className)} aria-label={t`Penjelasan`}>
      <DraftField
        {...shared}
        field="facts"
        label={t`Fakta`}
        hint={t`Dokumen apa, nomor berapa, pasal dan halaman mana.`}
        model={model?.facts}
        server={detail.facts}
      />
      <DraftField
        {...shared}
        field="analysis"
        label={t`Analisis`}
        hint={t`Butir mana yang terpenuhi, dan mengapa.`}
        model={model?.analysis}
        server={detail.analysis}
      />
    </section>
  )
}
