import { Link } from '@tanstack/react-router'
import type { Indicator } from '@undagi/maturity'

export function IndicatorLink({ code, shortName }: Pick<Indicator, 'code' | 'shortName'>) {
  return (
    <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
      {code} {shortName}
    </Link>
  )
}
