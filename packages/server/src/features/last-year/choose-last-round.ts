export interface EarlierRound {
  readonly assessmentId: string
  readonly year: number
  readonly editionId: string
}

export interface LastRound {
  readonly last: EarlierRound | null
  /** The round before, where it is of another edition than this and no earlier one is of this. */
  readonly otherEditionYear: number | null
}

/**
 * The latest earlier round of the same edition. Between editions nothing is carried: no instrument that we have says which indicator of one
 * stands for which of the other, and names that are alike are no correspondence.
 */
export function chooseLastRound(earlier: readonly EarlierRound[], editionId: string): LastRound {
  const latestFirst = earlier.toSorted((one, other) => other.year - one.year)
  const last = latestFirst.find((each) => each.editionId === editionId) ?? null
  return { last, otherEditionYear: last === null ? (latestFirst[0]?.year ?? null) : null }
}
