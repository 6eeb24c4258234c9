import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Services } from '../../request-context.ts'
import { type ImportPreview, presentPreview } from './imports.presenter.ts'
import { loadPublishedPlan } from './load-published-plan.ts'
import { type LoadedRatingsPlan, loadRatingsPlan } from './load-ratings-plan.ts'
import type { OpenImport } from './open-import.ts'
import type { PlannedRow } from './planned-row.ts'

export interface Planned {
  readonly preview: ImportPreview
  readonly rows: readonly PlannedRow[]
  /** Of ratings only. */
  readonly ratings: LoadedRatingsPlan | null
}

/** What applying an import would do on what the database holds now; held, it stays so until the transaction ends. */
export async function planImport(
  db: Sql,
  { open, actor, hold }: { open: OpenImport; actor: Actor; hold: boolean },
  help: Pick<Services, 'editions' | 'officialInstitutions'>,
): Promise<Planned> {
  const { head, edition, choices } = open
  if (open.kind === 'published_results') {
    const { editionId, institutionId } = head
    const toPlan = { rows: open.rows, choices, editionId, institutionId, hold }
    const rows = await loadPublishedPlan(db, toPlan, help)
    return { preview: presentPreview({ head, edition, actor, rows, choosable: [] }), rows, ratings: null }
  }
  const ratings = await loadRatingsPlan(db, { rows: open.rows, choices, edition, actor, hold }, help)
  const { rows, administered } = ratings
  const preview = presentPreview({ head, edition, actor, rows, choosable: administered })
  return { preview, rows, ratings }
}
