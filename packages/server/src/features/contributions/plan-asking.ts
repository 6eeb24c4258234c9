/** As many as one click may ask: a hundred units for ten indicators. */
export const mostAtOnce = 1_000

interface Place {
  readonly indicatorCode: string
  readonly unitId: string
}

interface Wanted {
  readonly owners: readonly Place[]
  readonly requests: readonly (Place & { readonly question: string })[]
}

interface Standing {
  /** What is asked and was not taken back. */
  readonly asked: readonly Place[]
  readonly owners: readonly (Place & { readonly sequence: number })[]
}

/** What is new of it: a unit is asked once for an indicator, and who is its owner already is not made it again. */
export function planAsking(wanted: Wanted, standing: Standing) {
  const taken = new Set(standing.asked.map(keyOf))
  const requests = wanted.requests.filter((each) => {
    const isNew = !taken.has(keyOf(each))
    taken.add(keyOf(each))
    return isNew
  })
  return {
    requests,
    passedOver: wanted.requests.length - requests.length,
    owners: planOwners(wanted.owners, standing.owners),
  }
}

/** Whoever is named last for an indicator. */
function planOwners(wanted: Wanted['owners'], standing: Standing['owners']) {
  const now = new Map(standing.map((each) => [each.indicatorCode, each]))
  return [...new Map(wanted.map((each) => [each.indicatorCode, each])).values()].flatMap((each) => {
    const before = now.get(each.indicatorCode)
    return before?.unitId === each.unitId ? [] : [{ ...each, sequence: (before?.sequence ?? 0) + 1 }]
  })
}

const keyOf = ({ indicatorCode, unitId }: Place) => `${indicatorCode}/${unitId}`
