import { setImmediate } from 'node:timers/promises'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Services } from '../../request-context.ts'
import { findStanding, holdResults } from '../published-results/usecases/standing-results.ts'
import type { Choices, PublishedTableRow } from './import-content.ts'
import { planPublished } from './plan-published.ts'
import type { PlannedRow } from './planned-row.ts'

interface PublishedToPlan {
  readonly rows: readonly PublishedTableRow[]
  readonly choices: Choices
  readonly editionId: string
  /** Who imports it. */
  readonly institutionId: string
  /** Whether nobody may change what the plan was made on until the transaction ends. */
  readonly hold: boolean
}

/** What a published table would add or change, on what the database holds now. */
export async function loadPublishedPlan(
  db: Sql,
  { rows, choices, editionId, institutionId, hold }: PublishedToPlan,
  { officialInstitutions: official }: Pick<Services, 'officialInstitutions'>,
): Promise<readonly PlannedRow[]> {
  const years = [...new Set(rows.map(({ year }) => year))]
  if (hold) await holdResults(db, institutionId)
  const standing = await findStanding(db, { years, editionId, institutionId })
  return planPublished(rows, { official: await recogniseNames(rows, official), choices, standing })
}

type Official = Services['officialInstitutions']

const rowsAtOnce = 50

/** Names that nobody knows cost a search each: every name is looked for once, and others are let in between. */
async function recogniseNames(
  rows: readonly PublishedTableRow[],
  official: Official,
): Promise<Pick<Official, 'get' | 'match'>> {
  const matches = new Map<string, ReturnType<Official['match']>>()
  for (const [position, { name }] of rows.entries()) {
    if (position % rowsAtOnce === 0) await setImmediate()
    if (!matches.has(name)) matches.set(name, official.match(name))
  }
  return { get: official.get, match: (name) => matches.get(name) ?? official.match(name) }
}
