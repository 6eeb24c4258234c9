import { documentStatuses, type Rule } from '../../rule.ts'

/**
 * Whether who meets `strong` has met `weak` too: the enactment stands for the draft, "all" for "part" (DOMAIN 3.2). `false`
 * where a program cannot tell.
 */
export function standsFor(strong: Rule, weak: Rule): boolean {
  if (weak.kind === 'floor' || isSame(strong, weak)) return true
  if (weak.kind === 'all_of') return weak.rules.every((each) => standsFor(strong, each))
  if (weak.kind === 'any_of') return weak.rules.some((each) => standsFor(strong, each))
  if (strong.kind === 'all_of') return strong.rules.some((each) => standsFor(each, weak))
  if (strong.kind === 'any_of') return strong.rules.every((each) => standsFor(each, weak))
  return isAtLeast(strong, weak)
}

function isAtLeast(strong: Rule, weak: Rule): boolean {
  if (strong.kind === 'status' && weak.kind === 'status')
    return (
      documentStatuses.indexOf(strong.status) >= documentStatuses.indexOf(weak.status) &&
      holdsAll(strong.shows, weak.shows) &&
      isSame({ ...strong, ...nothing }, { ...weak, ...nothing })
    )
  if (strong.kind === 'completeness' && weak.kind === 'completeness')
    return (
      holdsAll(strong.substances, weak.substances) &&
      strong.extent === 'all' &&
      isSame(strong.documents, weak.documents)
    )
  if (strong.kind === 'coverage' && weak.kind === 'coverage')
    return strong.extent === 'all' && isSame({ ...strong, extent: weak.extent }, weak)
  if (strong.kind === 'consulted' && weak.kind === 'consulted')
    return strong.extent === 'all' && isSame({ ...strong, extent: weak.extent }, weak)
  if (strong.kind === 'age' && weak.kind === 'age')
    return (
      strong.maxAgeMonths <= weak.maxAgeMonths &&
      holdsAll(strong.holds, weak.holds) &&
      isSame(strong.documents, weak.documents)
    )
  return false
}

const nothing = { status: undefined, shows: undefined }

function holdsAll<Item>(strong: readonly Item[] = [], weak: readonly Item[] = []): boolean {
  return weak.every((item) => strong.includes(item))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOneOrder(a)) === JSON.stringify(inOneOrder(b))
}

/** Neither the order of keys nor that of a list's items changes what a rule asks. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(inOneOrder(item))).toSorted()
  if (typeof value !== 'object' || value === null) return value
  return (
    Object.entries(value)
      // `any` is what a rule means that says nothing.
      .filter(([key, each]) => each !== undefined && !(key === 'match' && each === 'any'))
      .map(([key, each]) => [key, inOneOrder(each)])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  )
}
