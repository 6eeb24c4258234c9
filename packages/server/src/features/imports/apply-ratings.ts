import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Services } from '../../request-context.ts'
import {
  type ImportedRatings,
  recordImportedRatings,
} from '../assessments/usecases/record-imported-ratings.ts'
import type { Edition } from '../instruments/editions.ts'
import { type OpenedRound, openRounds, type RoundToOpen } from '../rounds/usecases/open-rounds.ts'
import type { Outcome } from './import-content.ts'
import { openingMissing } from './imports.errors.ts'
import type { ImportRow } from './imports.repository.ts'
import type { LoadedRatingsPlan } from './load-ratings-plan.ts'
import { seat } from './plan-ratings.ts'
import type { PlannedRow } from './planned-row.ts'

/** A round as a person confirmed it, for everyone who has rows of its year. */
export type ConfirmedOpening = Omit<RoundToOpen, 'institution'>

interface ToApply {
  readonly head: ImportRow
  readonly edition: Edition
  readonly plan: LoadedRatingsPlan
  readonly openings: readonly ConfirmedOpening[]
  readonly by: Pick<Parameters<typeof recordImportedRatings>[2], 'author' | 'at'>
}

/** Opens the rounds that are missing and gives every rating that differs, as actions that name the file. */
export async function applyRatings(
  db: Sql,
  { head, edition, plan, openings, by }: ToApply,
  editions: Services['editions'],
): Promise<Outcome> {
  const adding = plan.rows.filter(({ status }) => status === 'adds')
  const changing = plan.rows.filter(({ status }) => status === 'changes')
  const opened = adding.length === 0 ? [] : await openRounds(db, edition, roundsFor(adding, plan, openings))
  const changes = [...ratingsOfOpened(adding, opened), ...ratingsOfStanding(changing, plan)]
  const source = { id: head.id, fileName: head.fileName, undone: false }
  const actions = await recordImportedRatings(db, changes, { ...by, editions, source })
  return {
    counts: {
      rows: adding.length + changing.length,
      values: changes.reduce((sum, { ratings }) => sum + ratings.length, 0),
      openedRounds: opened.length,
    },
    actions: [...actions],
    opened: [...opened],
  }
}

function roundsFor(
  rows: readonly PlannedRow[],
  { administered }: LoadedRatingsPlan,
  openings: readonly ConfirmedOpening[],
): RoundToOpen[] {
  const byYear = new Map(openings.map((opening) => [opening.year, opening]))
  const byId = new Map(administered.map((institution) => [institution.id, institution]))
  return rows.flatMap(({ year, to }) => {
    const opening = byYear.get(year)
    if (opening === undefined) {
      const message = `Putaran ${year} belum diberi nama dan tanggal.`
      throw openingMissing({ errors: [{ path: '/openings', message }] })
    }
    const institution = byId.get(to?.id ?? '')
    return institution === undefined ? [] : [{ ...opening, institution }]
  })
}

function ratingsOfOpened(rows: readonly PlannedRow[], opened: readonly OpenedRound[]): ImportedRatings[] {
  const bySeat = new Map(opened.map((each) => [seat(each.institutionId, each.year), each.assessmentId]))
  return rows.flatMap((row) => {
    const assessmentId = bySeat.get(seat(row.to?.id ?? '', row.year))
    return assessmentId === undefined ? [] : [{ assessmentId, ratings: toRatings(row) }]
  })
}

function ratingsOfStanding(
  rows: readonly PlannedRow[],
  { assessmentOf }: LoadedRatingsPlan,
): ImportedRatings[] {
  return rows.flatMap((row) => {
    const assessment = assessmentOf.get(row.line)
    return assessment === undefined ? [] : [{ assessmentId: assessment.id, ratings: toRatings(row) }]
  })
}

function toRatings({ differences }: PlannedRow): ImportedRatings['ratings'] {
  return differences.map(({ field, after }) => ({ code: field, value: after, reason: null }))
}
