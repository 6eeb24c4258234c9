import { Trans } from '@lingui/react/macro'
import type { Dashboard } from '../use-dashboard.ts'
import { wayOf } from '../way-to-target.ts'
import { DifferenceSum } from './difference-sum.tsx'
import { IndexLink } from './index-link.tsx'

export function DistanceProof({ dashboard }: { dashboard: Dashboard }) {
  const way = wayOf(dashboard)
  if (!way) return null
  return (
    <DifferenceSum
      proof={way.proof}
      {...(way.isRounded ? { rounded: way.proof.rounded } : {})}
      toName={<Trans>Target {dashboard.round.year}</Trans>}
      fromName={<IndexLink dashboard={dashboard} />}
    />
  )
}
