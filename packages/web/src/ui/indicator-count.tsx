import { Plural, Trans } from '@lingui/react/macro'
import { countIndicators } from '@undagi/maturity'

/** "47 indikator"; where one is scored for several services, its values are more than the indicators after which the instrument is named. */
export function IndicatorCount({ of }: { readonly of: readonly { readonly code: string }[] }) {
  const indicators = countIndicators(of.map(({ code }) => code))
  if (indicators === of.length) return <Plural value={indicators} other="# indikator" />
  return (
    <Trans>
      {of.length} isian ({indicators} indikator)
    </Trans>
  )
}
