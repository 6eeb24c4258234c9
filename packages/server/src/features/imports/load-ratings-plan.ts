import { setImmediate } from 'node:timers/promises'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Services } from '../../request-context.ts'
import {
  type FoundAssessment,
  findAssessments,
  holdStill,
  readStandings,
} from '../assessments/usecases/find-assessments.ts'
import { findAdministered } from '../institutions/institutions.usecases.ts'
import type { Edition } from '../instruments/editions.ts'
import { holdRounds } from '../rounds/usecases/open-rounds.ts'
import type { Choices, RatingTableRow } from './import-content.ts'
import { canImportRatings } from './imports.policy.ts'
import { createRowMatcher } from './match-rating-rows.ts'
import { planRatings, type RatingsPlan, seat } from './plan-ratings.ts'

export interface RatingsToPlan {
  readonly rows: readonly RatingTableRow[]
  readonly choices: Choices
  readonly edition: Edition
  readonly actor: Actor
  /** Whether nobody may change what the plan was made on until the transaction ends. */
  readonly hold: boolean
}

export interface LoadedRatingsPlan extends RatingsPlan {
  readonly administered: Awaited<ReturnType<typeof findAdministered>>
}

type Help = Pick<Services, 'editions' | 'officialInstitutions'>

/** What a table of ratings would change, on what the database holds now. */
export async function loadRatingsPlan(
  db: Sql,
  { rows, choices, edition, actor, hold }: RatingsToPlan,
  { editions, officialInstitutions: official }: Help,
): Promise<LoadedRatingsPlan> {
  const found = await findAdministered(db, actor)
  const administered = found.map((each) => ({
    ...each,
    officialId: each.officialId ?? sureId(each.name, official),
  }))
  const matchRow = createRowMatcher({ administered, official, choices })
  const seats = await seatsOf(rows, matchRow)
  const assessments = await loadAssessments(db, seats, hold)
  const names = new Map(administered.map(({ id, name }) => [id, name]))
  const editionNames = await nameEditions(db, assessments, editions)
  const plan = planRatings(rows, {
    matchRow,
    nameOf: (id) => names.get(id) ?? '',
    assessments,
    standings: await readStandings(
      db,
      assessments.map(({ id }) => id),
    ),
    edition,
    mayRate: (id) => canImportRatings(actor, id),
    editionName: (id) => editionNames.get(id) ?? id,
  })
  return { ...plan, administered }
}

function sureId(name: string, official: Help['officialInstitutions']): string | null {
  const match = official.match(name)
  return match.kind === 'sure' ? match.institution.id : null
}

interface Seats {
  readonly institutionIds: readonly string[]
  readonly wanted: ReadonlySet<string>
}

/** Names that nobody knows cost a search each, so others are let in between: a table may have thousands. */
async function seatsOf(
  rows: readonly RatingTableRow[],
  matchRow: ReturnType<typeof createRowMatcher>,
): Promise<Seats> {
  const institutionIds = new Set<string>()
  const wanted = new Set<string>()
  for (const [position, row] of rows.entries()) {
    if (position % rowsAtOnce === 0) await setImmediate()
    const match = matchRow(row)
    if (match.kind !== 'matched') continue
    institutionIds.add(match.id)
    wanted.add(seat(match.id, row.year))
  }
  return { institutionIds: [...institutionIds], wanted }
}

const rowsAtOnce = 50

/** The assessments that rows go to. Held, they are read again: what stood before the wait may have changed during it. */
async function loadAssessments(db: Sql, seats: Seats, hold: boolean): Promise<readonly FoundAssessment[]> {
  const read = async () => {
    const all = await findAssessments(db, seats.institutionIds)
    return all.filter(({ institutionId, year }) => seats.wanted.has(seat(institutionId, year)))
  }
  const before = await read()
  if (!hold) return before
  if (before.length < seats.wanted.size) await holdRounds(db, seats.institutionIds)
  await holdStill(
    db,
    before.map(({ id }) => id),
  )
  return read()
}

async function nameEditions(
  db: Sql,
  assessments: readonly FoundAssessment[],
  editions: Help['editions'],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { editionId: id, editionRevision: revision } of assessments) {
    if (names.has(id)) continue
    const { instrument } = await editions.getWithin({ id, revision }, db)
    names.set(id, instrument.shortName)
  }
  return names
}
