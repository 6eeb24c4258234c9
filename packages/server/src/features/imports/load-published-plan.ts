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
  return planPublished(rows, { official, choices, standing })
}
