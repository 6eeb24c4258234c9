import { Plural, Trans } from '@lingui/react/macro'
import { countOpenBlanks, type Guidance } from '@undagi/maturity'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { Sign } from '../../../ui/sign.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import styles from './rating-form.module.css'

interface BlanksWarningProps {
  readonly address: { readonly personId: string; readonly assessmentId: string; readonly code: string }
  readonly detail: IndicatorDetail
  readonly model: Guidance['model']
}

/** Said before a value is saved: a model text with open blanks proves nothing yet. It hinders nobody. */
export function BlanksWarning({ address, detail, model }: BlanksWarningProps) {
  const [facts] = useDraft({ ...address, field: 'facts' }, detail.facts)
  const [analysis] = useDraft({ ...address, field: 'analysis' }, detail.analysis)
  const open = countOpenBlanks({ facts: facts.text, analysis: analysis.text }, model)
  if (open === 0) return null
  return (
    <p className={styles.look}>
      <Sign kind="look" />
      <Trans>
        Fakta dan Analisis masih memuat <Plural value={open} other="# isian kosong" />. Nilai tetap dapat
        disimpan.
      </Trans>
    </p>
  )
}
