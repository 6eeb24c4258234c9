import { Plural, Trans } from '@lingui/react/macro'
import type { StageEntry } from './api/stage.ts'

/** What was consolidated without a mark of the review, and why. */
export function UnmarkedValues({ unmarked }: { readonly unmarked: StageEntry['unmarked'] }) {
  if (unmarked === null) return null
  const { indicatorCodes, reason } = unmarked
  return (
    <p>
      <Trans>
        <Plural value={indicatorCodes.length} other="# nilai" /> tanpa tanda reviu (
        {indicatorCodes.join(', ')}
        ), karena: {reason}
      </Trans>
    </p>
  )
}
