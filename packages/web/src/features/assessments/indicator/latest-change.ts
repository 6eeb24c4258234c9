import type { IndicatorDetail } from '../../../lib/api/contract.ts'

export interface LatestChange {
  readonly at: string
  readonly byName: string | null
}

type Changes = Pick<IndicatorDetail, 'changedAt' | 'changedByName'> &
  Record<'facts' | 'analysis', Pick<IndicatorDetail['facts'], 'updatedAt' | 'updatedByName'>>

/** Who touched an indicator last, be it the value, a tick, or one of the texts; `undefined` where nobody did. */
export function latestChange({
  changedAt,
  changedByName,
  facts,
  analysis,
}: Changes): LatestChange | undefined {
  return [
    { at: changedAt, byName: changedByName },
    ...[facts, analysis].map(({ updatedAt, updatedByName }) => ({ at: updatedAt, byName: updatedByName })),
  ]
    .flatMap(({ at, byName }) => (at === null ? [] : [{ at, byName }]))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]
}
