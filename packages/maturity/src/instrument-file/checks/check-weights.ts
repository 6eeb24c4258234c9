import { compare, findRational, formatExact, type Rational, sum } from '../../rational.ts'
import type { FileIssue } from '../file-issue.ts'
import { at, isMap, issueAt, type Spot, textOf } from '../spot.ts'
import type { GroupSpot, TreeSpots } from '../tree-spots.ts'

/** Weights sum exactly at every node: the parts of a group to its own weight, the tree to 100. */
export function checkWeights(main: Spot, { top, groups, issues }: TreeSpots): readonly FileIssue[] {
  const whole = { title: 'instrumen', weight: findRational('100'), spot: at(main, 'groups') }
  // With a file missing, the sum above it is wrong for that reason only.
  const sumsOfTop =
    issues.length > 0 || top.length === 0
      ? []
      : checkSum(
          whole,
          top.map(({ spot }) => spot),
        )
  return [...sumsOfTop, ...groups.flatMap(checkGroup), ...groups.flatMap(checkPositive)]
}

function checkGroup({ spot, groups, indicators }: GroupSpot): readonly FileIssue[] {
  if (!isMap(spot)) return []
  const children = [...groups.map((group) => group.spot), ...indicators]
  const title = `kelompok ${textOf(at(spot, 'code')) ?? ''}`.trim()
  if (children.length === 0) {
    return [
      issueAt(spot, 'tree.empty_group', `Bagian ${title} tanpa isi. Tambahkan "groups" atau "indicators".`),
    ]
  }
  return checkSum({ title, weight: weightOf(spot), spot: at(spot, 'weight') }, children)
}

interface Expected {
  readonly title: string
  readonly weight: Rational | undefined
  readonly spot: Spot
}

function checkSum({ title, weight, spot }: Expected, children: readonly Spot[]): readonly FileIssue[] {
  const weights = children.map(weightOf)
  const known = weights.filter((each) => each !== undefined)
  if (weight === undefined || known.length < weights.length) return []
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

function weightOf(spot: Spot): Rational | undefined {
  const text = textOf(at(spot, 'weight'))
  return text === undefined ? undefined : findRational(text)
}
