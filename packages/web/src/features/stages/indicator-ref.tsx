import { Link } from '@tanstack/react-router'
import { findIndicator, type Instrument } from '@undagi/maturity'

interface IndicatorRefProps {
  readonly instrument: Instrument
  readonly code: string
}

/** "11 Arsitektur SPBE", leading to where it is filled in. */
export function IndicatorRef({ instrument, code }: IndicatorRefProps) {
  const name = findIndicator(instrument, code)?.shortName ?? ''
  return (
    <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
      {`${code} ${name}`.trim()}
    </Link>
  )
}
