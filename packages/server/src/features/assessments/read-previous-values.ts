import { selfMetCriteria } from '@undagi/maturity'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Edition, Editions } from '../instruments/editions.ts'
import { editionKeyOf } from '../instruments/instruments.usecases.ts'
import type { AssessmentWithRound } from './assessments.repository.ts'
import { selectStandingValues } from './standing-values.repository.ts'

interface Assessed {
  readonly rows: readonly AssessmentWithRound[]
  /** Every assessment of their institutions. */
  readonly all: readonly AssessmentWithRound[]
  readonly editions: Editions
}

/** The value that stands of the latest earlier round with the same edition, of those indicators whose criteria ask for it. */
export type PreviousValue = (assessmentId: string, code: string) => string | null

export async function readPreviousValues(db: Sql, { rows, all, editions }: Assessed): Promise<PreviousValue> {
  const ofInstitution = Map.groupBy(all, ({ institutionId }) => institutionId)
  const previousOf = new Map<string, string>()
  const codes = new Set<string>()
  for (const row of rows) {
    const edition = await editions.getWithin(editionKeyOf(row), db)
    for (const code of codesAskingForPrevious(edition)) codes.add(code)
    const previous = (ofInstitution.get(row.institutionId) ?? [])
      .filter(({ editionId, year }) => editionId === row.editionId && year < row.year)
      .reduce<AssessmentWithRound | undefined>(
        (latest, each) => (latest === undefined || latest.year < each.year ? each : latest),
        undefined,
      )
    if (previous !== undefined) previousOf.set(row.id, previous.id)
  }
  if (codes.size === 0 || previousOf.size === 0) return () => null
  const standing = await selectStandingValues(db, [...previousOf.values()], [...codes])
  const values = new Map(standing.map((each) => [`${each.assessmentId}/${each.code}`, each.value]))
  return (assessmentId, code) => values.get(`${previousOf.get(assessmentId)}/${code}`) ?? null
}

const asking = new WeakMap<Edition, readonly string[]>()

/** Few criteria bind only who had a level last round; a value of nothing meets every one of them. */
function codesAskingForPrevious(edition: Edition): readonly string[] {
  const known = asking.get(edition)
  if (known !== undefined) return known
  const codes = edition.indicators
    .filter(
      (indicator) =>
        indicator.criteriaStatus === 'complete' &&
        selfMetCriteria(indicator, '0').length > selfMetCriteria(indicator, null).length,
    )
    .map(({ code }) => code)
  asking.set(edition, codes)
  return codes
}
