import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import { waitForTurn } from '../../../platform/database/wait-for-turn.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { getSelf, proveOwner, type SignInContext } from '../../session/session.usecases.ts'
import { foldWebhook } from '../fold-webhook.ts'
import { createWebhookSecret } from '../sign-delivery.ts'
import { listStandingWebhooks } from '../standing-webhooks.ts'
import {
  addressInside,
  addressNotHttps,
  addressUnknown,
  tooManyWebhooks,
  webhookExists,
} from '../webhooks.errors.ts'
import { presentWebhook } from '../webhooks.presenter.ts'
import { insertWebhook } from '../webhooks.repository.ts'
import type { issuedWebhookSchema, newWebhookSchema } from '../webhooks.schemas.ts'

/** Each is asked about every letter. */
export const mostWebhooks = 5

const refusals = { not_https: addressNotHttps, own_network: addressInside, unknown_host: addressUnknown }

/**
 * The secret leaves the server with this answer, and stays sealed here. What is told outlives the session, so whoever registers an address proves
 * to be the owner of the account; where the address leads is looked up before it is kept, and again each time it is told something.
 */
export async function registerWebhook(
  institutionId: string,
  { name, url, password }: z.infer<typeof newWebhookSchema>,
  context: SignInContext,
): Promise<z.infer<typeof issuedWebhookSchema>> {
  const { database, request, vault, webhookLine } = context
  const { account, actor: asking } = await getSelf(context)
  ensureMay(asking, 'manage_webhooks', institutionId)
  await proveOwner(account, password, context)
  const refusal = await webhookLine.refusalOf(url)
  if (refusal !== undefined) throw refusals[refusal]()
  const secret = createWebhookSecret()
  const secretSealed = await vault.seal(secret)
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_webhooks', institutionId)
    await waitForTurn(db, `webhooks:${institutionId}`)
    const known = (await listStandingWebhooks(db, institutionId)).filter(
      ({ standing }) => standing.state !== 'removed',
    )
    if (known.some(({ webhook }) => webhook.url === url)) throw webhookExists()
    if (known.length >= mostWebhooks) throw tooManyWebhooks()
    const webhook = await insertWebhook(db, {
      ...{ institutionId, name, url, secretSealed, registeredAt: request.at },
      ...{ registeredBy: actor.personId, registeredByName: actor.name },
    })
    // Of the address only where it leads: the rest may hold a secret of the receiver.
    refer(db, { webhooks: [{ id: webhook.id, name, host: new URL(url).host }] })
    return { webhook: presentWebhook({ webhook, standing: foldWebhook([], []) }, 0), secret }
  })
}
