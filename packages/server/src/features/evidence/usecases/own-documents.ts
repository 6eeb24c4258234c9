import type { Actor } from '../../../platform/database/actor.ts'
import type { BroughtRow } from '../brought.repository.ts'
import { canView } from '../evidence.policy.ts'

/** Of what somebody brought: without what is restricted by now and not for them. For a read of another feature. */
export const viewedOf = (rows: readonly BroughtRow[], actor: Pick<Actor, 'personId'>) =>
  rows.filter((row) => canView(actor, row, row.itemAuthorId))

export { type BroughtPlace, type BroughtRow, selectBrought, selectPlacesOf } from '../brought.repository.ts'
