import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useStateNames } from '../../lib/use-state-names.ts'
import type { SubmissionGap } from './api/stage.ts'

/** Stages, whose turn each is and what is asked, as a person reads them. */
export function useStageWords() {
  const { t } = useLingui()
  const { nameOf } = useStateNames()
  return useMemo(() => {
    const gaps: Readonly<Record<SubmissionGap['kind'], string>> = {
      unanswered: t`belum dinilai`,
      without_facts: t`Fakta belum ditulis`,
      without_analysis: t`Analisis belum ditulis`,
      without_evidence: t`belum ada bukti`,
    }
    return {
      nameOf,
      gapsOf: (kinds: readonly SubmissionGap['kind'][]) => kinds.map((kind) => gaps[kind]).join(', '),
    }
  }, [t, nameOf])
}
