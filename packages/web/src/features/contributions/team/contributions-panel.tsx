import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Institution } from '../../../lib/api/contract.ts'
import { indicatorContributionsQuery } from '../api/contributions.ts'
import { SaidPanel } from './said-panel.tsx'

interface ContributionsPanelProps {
  readonly assessmentId: string
  readonly code: string
  readonly timeZone: Institution['timeZone']
}

/** On the page of an indicator: what the units say of it. */
export function ContributionsPanel({ assessmentId, code, timeZone }: ContributionsPanelProps) {
  const { data } = useSuspenseQuery(indicatorContributionsQuery({ assessmentId, code }))
  return (
    <SaidPanel
      {...{ assessmentId, timeZone }}
      contributions={data}
      title={<Trans>Jawaban perangkat daerah</Trans>}
    />
  )
}
