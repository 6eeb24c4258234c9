import type { z } from '@hono/zod-openapi'
import type { RevisionMove } from '@undagi/maturity'
import { versionOf } from '../../platform/version-of.ts'
import type { Edition } from '../instruments/editions.ts'
import type { editionMovePreviewSchema } from './edition-moves.schemas.ts'

export type EditionMovePreview = z.infer<typeof editionMovePreviewSchema>

/** Named by everything it shows: whoever confirms it has seen exactly this. */
export function presentEditionMove(
  { indicators, index, predicate }: RevisionMove,
  { from, to }: { readonly from: Edition; readonly to: Edition },
): EditionMovePreview {
  const shown = {
    ...{ from: refOf(from), to: refOf(to), index },
    indicators: indicators.map(({ criteria, lostTicks, ...indicator }) => ({
      ...indicator,
      criteria: [...criteria],
      lostTicks: [...lostTicks],
    })),
    predicate: { before: predicate.before.name, after: predicate.after.name },
  }
  return { ...shown, preview: versionOf([JSON.stringify(shown)]) }
}

function refOf({ instrument: { id, revision, shortName }, sha256 }: Edition) {
  return { id, revision, sha256, shortName }
}
