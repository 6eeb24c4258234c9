import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { JudgingStage } from '../../lib/api/stages-outside.ts'

/** The stages that have values, as a person reads them. */
export function useJudgedWords() {
  const { t } = useLingui()
  return useMemo(() => {
    const names: Readonly<Record<JudgingStage, string>> = {
      self_assessment: t`Penilaian mandiri`,
      document_review: t`Penilaian dokumen`,
      interview: t`Interviu`,
      site_visit: t`Visitasi`,
    }
    const short: Readonly<Record<JudgingStage, string>> = {
      self_assessment: t`Mandiri`,
      document_review: t`Dokumen`,
      interview: t`Interviu`,
      site_visit: t`Visitasi`,
    }
    return {
      stageName: (stage: JudgingStage) => names[stage],
      shortStageName: (stage: JudgingStage) => short[stage],
    }
  }, [t])
}
