import type { EvidenceCompleteness } from '../../../lib/api/contract.ts'

type Lapse = EvidenceCompleteness['lapses'][number]

/** One document lapses once, for however much it is offered. */
export interface DocumentLapse extends Pick<Lapse, 'title' | 'why' | 'on' | 'maxAgeMonths' | 'offerId'> {
  readonly itemId: string
  /** Codes of criteria, or of indicators where it is offered for one as a whole. */
  readonly offeredFor: readonly string[]
}

export function groupLapses(lapses: readonly Lapse[]): readonly DocumentLapse[] {
  const groups = Map.groupBy(lapses, ({ itemId, why, on }) => `${itemId}/${why}/${on}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const offeredFor = group.map(({ criterionCode, indicatorCode }) => criterionCode ?? indicatorCode)
    return [{ ...first, offeredFor: [...new Set(offeredFor)] }]
  })
}
