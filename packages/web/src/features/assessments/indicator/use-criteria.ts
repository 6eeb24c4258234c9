import { countedCriteria, type Indicator, selfMetCriteria } from '@undagi/maturity'
import { useMemo, useState } from 'react'
import type { IndicatorDetail } from '../../../lib/api/contract.ts'
import { applyTick, useTickCriterion } from '../api/criteria.ts'
import type { IndicatorAddress } from '../api/indicator.ts'

export interface Criteria {
  /** What counts as met: ticked by a person, or met by itself. */
  readonly met: ReadonlySet<string>
  /** Met by itself, because last round's value was below the level that the criterion speaks of. */
  readonly selfMet: ReadonlySet<string>
  readonly tick: (criterion: string, met: boolean) => void
  /** Why the last tick did not reach the server; it has been taken back. */
  readonly error: Error | null
}

/** The criteria that are met, one's own ticks already in place while they are on their way. */
export function useCriteria(
  address: IndicatorAddress,
  indicator: Indicator,
  { metCriteria, previousValue }: IndicatorDetail,
): Criteria {
  const [onTheirWay, setOnTheirWay] = useState<ReadonlyMap<string, boolean>>(new Map())
  const mutation = useTickCriterion(address)

  const met = useMemo(() => {
    const shown = [...onTheirWay].reduce<readonly string[]>(
      (codes, [criterion, met]) => applyTick(codes, { criterion, met }),
      metCriteria,
    )
    return countedCriteria(indicator, { metCriteria: shown, previousValue })
  }, [indicator, metCriteria, previousValue, onTheirWay])
  const selfMet = useMemo(
    () => new Set(selfMetCriteria(indicator, previousValue)),
    [indicator, previousValue],
  )

  const tick = (criterion: string, isMet: boolean) => {
    setOnTheirWay((before) => new Map(before).set(criterion, isMet))
    const arrived = () =>
      setOnTheirWay(
        (before) => new Map([...before].filter(([code, met]) => code !== criterion || met !== isMet)),
      )
    mutation.mutateAsync({ criterion, met: isMet }).then(arrived, arrived)
  }
  return { met, selfMet, tick, error: mutation.error }
}
