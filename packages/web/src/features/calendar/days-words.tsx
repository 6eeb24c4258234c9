import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'

interface Days {
  readonly first: string | null
  readonly last: string | null
  readonly closesAt: string | null
}

interface DaysWordsProps {
  readonly days: Days | null
  readonly zoneName: string
}

/** "1 Jun 2026 sampai 12 Jun 2026, pukul 16.00 WITA": the days of a stage, as far as they are said. */
export function DaysWords({ days, zoneName }: DaysWordsProps) {
  const format = useFormat()
  if (days === null || (days.first === null && days.last === null)) return <Trans>belum dijadwalkan</Trans>
  const { first, last, closesAt } = days
  if (last === null) return <Trans>mulai {format.day(first ?? '')}</Trans>
  const hour = closesAt === null ? null : format.clock(closesAt)
  return (
    <>
      {first === null ? (
        <Trans>sampai {format.day(last)}</Trans>
      ) : first === last ? (
        format.day(last)
      ) : (
        <Trans>
          {format.day(first)} sampai {format.day(last)}
        </Trans>
      )}
      {hour === null ? null : (
        <Trans>
          , pukul {hour} {zoneName}
        </Trans>
      )}
    </>
  )
}
