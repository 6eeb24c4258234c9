import { useLingui } from '@lingui/react/macro'
import type { CalendarStage } from '@undagi/maturity'
import { useMemo } from 'react'

/** The stages that a calendar gives days to, as a person reads them. */
export function useStageNames() {
  const { t } = useLingui()
  return useMemo(() => {
    const names: Readonly<Record<CalendarStage, string>> = {
      filling: t`Pengisian`,
      verification: t`Verifikasi`,
      submission: t`Tanda tangan dan pengiriman`,
      document_review: t`Penilaian dokumen`,
      interview: t`Interviu`,
      site_visit: t`Visitasi`,
      score_review: t`Reviu nilai`,
      consolidation: t`Konsolidasi`,
      publication: t`Publikasi`,
    }
    return { nameOf: (stage: CalendarStage) => names[stage] }
  }, [t])
}
