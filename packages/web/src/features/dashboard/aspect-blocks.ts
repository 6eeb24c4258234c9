import type { Group, Indicator } from '@undagi/maturity'

/** The aspects of one domain; editions without domains have one block per aspect and no domain. */
export interface AspectBlock {
  readonly domain: Group | null
  readonly aspects: readonly Group[]
}

/** The tree of an edition as rows: whatever holds indicators is an aspect, what stands right under the index its domain. */
export function aspectBlocks(root: Group): readonly AspectBlock[] {
  const direct = indicatorsIn(root).length > 0 ? [{ domain: null, aspects: [root] }] : []
  const below = groupsIn(root).map((group) => {
    const aspects = aspectsBelow(group)
    return { domain: aspects[0] === group ? null : group, aspects }
  })
  return [...direct, ...below]
}

function aspectsBelow(group: Group): readonly Group[] {
  const own = indicatorsIn(group).length > 0 ? [group] : []
  return [...own, ...groupsIn(group).flatMap(aspectsBelow)]
}

export const indicatorsIn = (group: Group): readonly Indicator[] =>
  group.children.filter((child) => child.kind === 'indicator')

const groupsIn = (group: Group): readonly Group[] => group.children.filter((child) => child.kind === 'group')
