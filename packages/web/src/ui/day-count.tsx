import { Plural, Trans } from '@lingui/react/macro'
import { type RoughSpan, roughSpan } from '../lib/rough-span.ts'

/** How long something is late or has time, in the unit one would say. */
export function DayCount({ days }: { readonly days: number }) {
  const { isMore, ...whole } = roughSpan(days)
  if (!isMore) return <WholeSpan {...whole} />
  return (
    <Trans>
      lebih dari <WholeSpan {...whole} />
    </Trans>
  )
}

function WholeSpan({ unit, count }: Pick<RoughSpan, 'unit' | 'count'>) {
  if (unit === 'year') return <Plural value={count} other="# tahun" />
  if (unit === 'month') return <Plural value={count} other="# bulan" />
  return <Plural value={count} other="# hari" />
}
