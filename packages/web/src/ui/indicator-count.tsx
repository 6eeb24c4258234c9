import { Plural, Trans } from '@lingui/react/macro'
import { countIndicators, type Instrument } from '@undagi/maturity'

interface IndicatorCountProps {
  readonly instrument: Instrument
  /** What has a value of its own. */
  readonly of: readonly { readonly code: string }[]
}

/** "47 indikator"; where one is scored for several services, its values are more than the indicators after which the instrument is named. */
export function IndicatorCount({ instrument, of }: IndicatorCountProps) {
  const indicators = countIndicators(
    instrument,
    of.map(({ code }) => code),
  )
  if (indicators === of.length) return <Plural value={indicators} other="# indikator" />
  return (
    <Trans>
      {of.length} isian ({indicators} indikator)
    </Trans>
  )
}
