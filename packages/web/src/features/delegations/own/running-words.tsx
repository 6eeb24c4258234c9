import { Trans } from '@lingui/react/macro'
import type { Delegation } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'

/** Which indicators of which year, on whose behalf, until when. */
export function RunningWords({ delegation }: { readonly delegation: Delegation }) {
  const { institution, indicatorCodes, giverName, validTo, year } = delegation
  const until = useFormat().date(lastMoment(validTo), institution.timeZone)
  const codes = indicatorCodes.join(', ')
  return (
    <Trans>
      membaca dan mengisi indikator {codes} tahun {year} atas nama {giverName}, sampai {until}
    </Trans>
  )
}
