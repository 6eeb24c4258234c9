import { useMemo, useState } from 'react'
import { applyTick, useTickCriterion } from '../api/criteria.ts'
import type { IndicatorAddress } from '../api/indicator.ts'

export interface Criteria {
  readonly met: ReadonlySet<string>
  readonly tick: (criterion: string, met: boolean) => void
  /** Why the last tick did not reach the server; it has been taken back. */
  readonly error: Error | null
}

/** The ticked criteria, one's own ticks already in place while they are on their way. */
export function useCriteria(address: IndicatorAddress, saved: readonly string[]): Criteria {
  const [onTheirWay, setOnTheirWay] = useState<ReadonlyMap<string, boolean>>(new Map())
  const mutation = useTickCriterion(address)

  const met = useMemo(() => {
    const shown = [...onTheirWay].reduce<readonly string[]>(
      (codes, [criterion, met]) => applyTick(codes, { criterion, met }),
      saved,
    )
    return new Set(shown)
  }, [saved, onTheirWay])

  const tick = (criterion: string, isMet: boolean) => {
    setOnTheirWay((before) => new Map(before).set(criterion, isMet))
    const arrived = () =>
      setOnTheirWay(
        (before) => new Map([...before].filter(([code, met]) => code !== criterion || met !== isMet)),
      )
    mutation.mutateAsync({ criterion, met: isMet }).then(arrived, arrived)
  }
  return { met, tick, error: mutation.error }
}
