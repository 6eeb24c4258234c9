import type { HandoverIndicator } from '../api/handovers.ts'

interface IndicatorGroup {
  readonly key: string
  readonly name: string
  readonly indicators: readonly HandoverIndicator[]
}

/** Indicators beside each other in the same group of the same edition, in the order of the pack. */
export function inGroups(indicators: readonly HandoverIndicator[]): readonly IndicatorGroup[] {
  const groups: { key: string; name: string; indicators: HandoverIndicator[] }[] = []
  for (const indicator of indicators) {
    const last = groups.at(-1)
    const [first] = last?.indicators ?? []
    const isSame = first?.editionId === indicator.editionId && first.groupName === indicator.groupName
    if (last && isSame) last.indicators.push(indicator)
    else
      groups.push({
        key: `${indicator.editionId}/${indicator.code}`,
        name: indicator.groupName,
        indicators: [indicator],
      })
  }
  return groups
}
