import { Trans } from '@lingui/react/macro'
import type { Delegation } from '../../../lib/api/contract.ts'
import { UntilWords } from './until-words.tsx'

/** Which indicators of which year, on whose behalf, until when. */
export function RunningWords({ delegation }: { readonly delegation: Delegation }) {
  const { indicatorCodes, giverName, year } = delegation
  const codes = indicatorCodes.join(', ')
  return (
    <Trans>
      membaca dan mengisi indikator {codes} tahun {year} atas nama {giverName},{' '}
      <UntilWords delegation={delegation} />
    </Trans>
  )
}
