import type { UnitSeat } from '../contributions.policy.ts'
import { ownsIndicatorOf } from '../contributions.policy.ts'

/** How much there is of each indicator; of an indicator of which nothing may be seen there is no entry. */
type Seen = ReadonlyMap<string, string>

interface Looked {
  /** Whether the person reads what all units say. */
  readonly readsAll: boolean
  readonly seats: readonly UnitSeat[]
  readonly owners: readonly { readonly code: string; readonly sequence: number; readonly unitId: string }[]
  readonly marks: readonly { readonly code: string; readonly all: number; readonly own: number }[]
  readonly drafts: readonly { readonly code: string; readonly requestId: string; readonly version: number }[]
}

/** What this person sees of it, and nothing that depends on what they do not: a unit's own requests, an owner's indicators, the team's all. */
export function seenOf({ readsAll, seats, owners, marks, drafts }: Looked): Seen {
  const ownerOf = new Map(owners.map((each) => [each.code, each]))
  const markOf = new Map(marks.map((each) => [each.code, each]))
  const typed = Map.groupBy(drafts, ({ code }) => code)
  const codes = new Set([...ownerOf.keys(), ...markOf.keys()])
  const entries = [...codes].flatMap((code): [string, string][] => {
    const owner = ownerOf.get(code)
    const readsCode = readsAll || ownsIndicatorOf(seats, owner?.unitId)
    const { all = 0, own = 0 } = markOf.get(code) ?? {}
    const versions = (typed.get(code) ?? []).map(({ requestId, version }) => `${requestId}.${version}`)
    if (!readsCode && own === 0) return []
    return [[code, readsCode ? `${owner?.sequence ?? 0}/${all}/${own}/${versions}` : `${own}/${versions}`]]
  })
  return new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** The indicators of which this person sees something else than before, also those of which they see nothing any more. */
export function changedBetween(before: Seen, now: Seen): readonly string[] {
  const codes = new Set([...before.keys(), ...now.keys()])
  return [...codes].filter((code) => before.get(code) !== now.get(code)).toSorted()
}

/** More than this at once is read anew as a whole. */
const mostTold = 12

export function tellEach(codes: readonly string[]): readonly { readonly indicatorCode: string | null }[] {
  return codes.length > mostTold
    ? [{ indicatorCode: null }]
    : codes.map((indicatorCode) => ({ indicatorCode }))
}
