import { findIndicator, groupsAbove } from '../indicators-of.ts'
import type { Criterion, Indicator, Instrument, Level } from '../instrument.ts'

/** Parts of the guidance, each with the key it has in the files. */
const guidanceKeys = {
  purpose: 'purpose',
  documents: 'typicalDocuments',
  mistakes: 'mistakes',
  model: 'model',
  related: 'related',
} as const
export type GuidancePart = keyof typeof guidanceKeys

export const spotParts = [
  ...(['indicator', 'level', 'criterion', 'source'] as const),
  ...(['purpose', 'documents', 'mistakes', 'model', 'related'] as const),
] as const
export type SpotPart = (typeof spotParts)[number]

/** What somebody points at in an instrument; the source is an indicator's own, or a criterion's. */
export interface SpotAddress {
  readonly part: SpotPart
  readonly indicator: string
  readonly level?: number | null | undefined
  readonly criterion?: string | null | undefined
}

export interface Spot {
  readonly indicator: Indicator
  readonly level?: Level
  readonly criterion?: Criterion
  /** From the index down by codes, as the files have it: "INDEX/D1/A1/1/levels/3/criteria/1.3.a/source". */
  readonly path: string
}

/** The place in this edition, or `undefined` where the edition has no such place or the address says too much or too little. */
export function findSpot(instrument: Instrument, address: SpotAddress): Spot | undefined {
  const indicator = findIndicator(instrument, address.indicator)
  if (!indicator) return undefined
  const above = groupsAbove(instrument, indicator.code).map(({ code }) => code)
  const path = [...above.toReversed(), indicator.code].join('/')
  const { part, level, criterion } = address
  if (part === 'indicator') return level == null && criterion == null ? { indicator, path } : undefined
  if (part === 'source' && level == null && criterion == null) return { indicator, path: `${path}/source` }
  if (isGuidancePart(part)) {
    const isWhole = level == null && criterion == null && indicator.guidance !== undefined
    return isWhole ? { indicator, path: `${path}/guidance/${guidanceKeys[part]}` } : undefined
  }
  if (part === 'level') return criterion == null ? spotOfLevel({ indicator, path }, level) : undefined
  const found = spotOfCriterion({ indicator, path }, criterion)
  if (!found || (level != null && found.level?.level !== level)) return undefined
  return part === 'source' ? { ...found, path: `${found.path}/source` } : found
}

function spotOfLevel({ indicator, path }: Spot, wanted: number | null | undefined): Spot | undefined {
  const level = indicator.levels.find((each) => each.level === wanted)
  return level && { indicator, level, path: `${path}/levels/${level.level}` }
}

function spotOfCriterion({ indicator, path }: Spot, wanted: string | null | undefined): Spot | undefined {
  for (const level of indicator.levels) {
    const criterion = level.criteria.find(({ code }) => code === wanted)
    if (criterion)
      return { indicator, level, criterion, path: `${path}/levels/${level.level}/criteria/${criterion.code}` }
  }
  return undefined
}

/** Whether a part is help, beside what the law asks. */
export function isGuidancePart(part: SpotPart): part is GuidancePart {
  return part in guidanceKeys
}
