import type { z } from '@hono/zod-openapi'
import { differencesBetween } from '../../../platform/audit/differences.ts'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { activeFirst, presentOwned } from '../api-tokens.presenter.ts'
import { holdTokensOf, insertSettings, selectSettings, selectTokens } from '../api-tokens.repository.ts'
import type { tokenSettingsSchema, tokensSchema } from '../api-tokens.schemas.ts'
import { longestDaysOf } from '../token-settings.ts'

/** For administrators: whose programs reach this institution's data. */
export async function listTokens(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<z.infer<typeof tokensSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'oversee_tokens', institutionId)
    const tokens = await selectTokens(db, institutionId)
    return {
      tokens: activeFirst(tokens.map((token) => presentOwned(token, request.at))),
      settings: { longestDays: longestDaysOf(await selectSettings(db, institutionId)) },
    }
  })
}

type Settings = z.infer<typeof tokenSettingsSchema>

/** What is made already keeps its day. */
export async function changeTokenSettings(
  institutionId: string,
  settings: Settings,
  { database, request }: RequestContext,
): Promise<Settings> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'oversee_tokens', institutionId)
    await holdTokensOf(db, institutionId)
    const stored = await selectSettings(db, institutionId)
    refer(db, { changes: differencesBetween({ longestDays: longestDaysOf(stored) }, settings) })
    await insertSettings(db, {
      ...{ ...settings, institutionId, sequence: (stored[0]?.sequence ?? 0) + 1 },
      ...{ actorId: actor.personId, actorName: actor.name, actedAt: request.at },
    })
    return settings
  })
}
