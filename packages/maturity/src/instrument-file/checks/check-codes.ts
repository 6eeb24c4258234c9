import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'

/** Codes are unique in the whole instrument, and a criterion's code says where it belongs ("1.3.a"). */
export function checkCodes(main: Spot, { groups, indicators }: TreeSpots): readonly FileIssue[] {
  const nodes = [at(main, 'index'), ...groups.map(({ spot }) => spot), ...indicators]
  const criteria = indicators.flatMap(criteriaOf)
  return [
    ...checkUnique(nodes.map((node) => at(node, 'code'))),
    ...checkUnique(criteria.map(({ spot }) => spot)),
    ...criteria.flatMap(checkBelonging),
  ]
}

function checkUnique(codes: readonly Spot[]): readonly FileIssue[] {
  const first = new Map<string, Spot>()
  return codes.flatMap((spot) => {
    const code = textOf(spot)
    if (code === undefined) return []
    const earlier = first.get(code)
    if (earlier === undefined) {
      first.set(code, spot)
      return []
    }
    const { line } = earlier.file.locate(earlier.pointer)
    const message = `Kode "${code}" sudah dipakai di ${earlier.file.path} baris ${line}. Beri kode lain.`
    return [issueAt(spot, 'codes.repeated', message)]
  })
}

interface CriterionCode {
  readonly spot: Spot
  readonly indicator: string | undefined
  readonly level: string
}

function criteriaOf(indicator: Spot): readonly CriterionCode[] {
  const code = textOf(at(indicator, 'code'))
  return entries(at(indicator, 'levels')).flatMap(([level, spot]) =>
    items(at(spot, 'criteria')).map((criterion) => ({ spot: at(criterion, 'code'), indicator: code, level })),
  )
}

function checkBelonging({ spot, indicator, level }: CriterionCode): readonly FileIssue[] {
  const code = textOf(spot)
  if (code === undefined || indicator === undefined || code.startsWith(`${indicator}.${level}.`)) return []
  const message = `Kode butir "${code}" tidak cocok dengan tempatnya. Mulai dengan "${indicator}.${level}.".`
  return [issueAt(spot, 'codes.misplaced', message)]
}
