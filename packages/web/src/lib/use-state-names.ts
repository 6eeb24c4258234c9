import { useLingui } from '@lingui/react/macro'
import type { AssessmentState } from '@undagi/maturity'
import { useMemo } from 'react'

/** The stages in which an assessment can stand, as a person reads them. */
export function useStateNames() {
  const { t } = useLingui()
  return useMemo(() => {
    const names: Readonly<Record<AssessmentState, string>> = {
      filling: t`Penilaian mandiri`,
      verification: t`Verifikasi`,
      signing: t`Tanda tangan`,
      submitted: t`Terkirim`,
      document_review: t`Penilaian dokumen`,
      interview: t`Interviu`,
      site_visit: t`Visitasi`,
      score_review: t`Reviu nilai`,
      consolidation: t`Konsolidasi`,
      published: t`Publikasi`,
    }
    return { nameOf: (state: AssessmentState) => names[state] }
  }, [t])
}
