import { compare, formatExact, type Rational, rational, sum } from '../../rational.ts'
import type { FileIssue } from '../file-issue.ts'
import { at, isMap, issueAt, type Spot, textOf } from '../spot.ts'
import type { GroupSpot, TreeSpots } from '../tree-spots.ts'
import { exactOf } from './exact-of.ts'

/** Weights sum exactly at every node: the parts of a group to its own weight, the tree to 100. */
export function checkWeights({ root, groups }: TreeSpots): readonly FileIssue[] {
  const whole = { title: 'instrumen', weight: rational(100n), spot: at(root.spot, 'groups') }
  return [...checkSum(whole, root), ...groups.flatMap(checkGroup), ...groups.flatMap(checkPositive)]
}

function checkGroup(group: GroupSpot): readonly FileIssue[] {
  const { spot, isWhole } = group
  const title = `kelompok ${textOf(at(spot, 'code')) ?? ''}`.trim()
  if (isMap(spot) && isWhole && childrenOf(group).length === 0) {
    const message = `Bagian ${title} tanpa isi. Tambahkan "groups" atau "indicators".`
    return [issueAt(spot, 'tree.empty_group', message)]
  }
  return checkSum({ title, weight: weightOf(spot), spot: at(spot, 'weight') }, group)
}

interface Expected {
  readonly title: string
  readonly weight: Rational | undefined
  readonly spot: Spot
}

function checkSum({ title, weight, spot }: Expected, group: GroupSpot): readonly FileIssue[] {
  const weights = childrenOf(group).map(weightOf)
  const known = weights.filter((each) => each !== undefined)
  const isReadable = group.isWhole && known.length === weights.length && known.length > 0
  if (weight === undefined || !isReadable) return []
  const total = sum(known)
  if (compare(total, weight) === 0) return []
  const message = `Bobot bagian dari ${title} berjumlah ${formatExact(total)}, seharusnya ${formatExact(weight)}. Betulkan bobotnya.`
  return [issueAt(spot, 'weights.do_not_sum', message)]
}

function checkPositive({ spot, indicators }: GroupSpot): readonly FileIssue[] {
  return [spot, ...indicators].flatMap((each) => {
    const weight = weightOf(each)
    if (weight === undefined || weight.numerator > 0n) return []
    return [
      issueAt(at(each, 'weight'), 'weights.not_positive', 'Bobot harus lebih dari 0. Betulkan bobotnya.'),
    ]
  })
}

function childrenOf({ groups, indicators }: GroupSpot): readonly Spot[] {
  return [...groups.map(({ spot }) => spot), ...indicators]
}

function weightOf(spot: Spot): Rational | undefined {
  return exactOf(at(spot, 'weight'))
}
