import { type HandingOver, handOver } from '../hand-over.ts'
import { listStandingWebhooks, type StandingWebhook } from '../standing-webhooks.ts'
import {
  claimDelivery,
  type DeliveryRow,
  dropDelivery,
  endReadyOf,
  returnClaimsBefore,
  selectReady,
} from '../webhooks.repository.ts'

export {
  selectInstitutionsRegistering as listInstitutionsRegistering,
  selectInstitutionsUnderWay as listInstitutionsToTell,
} from '../webhooks.repository.ts'

/** What is told of a letter at this moment, or that nothing of it is to be done any more, or that nobody is told anything at this hour. */
type EventOf = (letterId: string) => Promise<object | 'needless' | 'not_now'>

/** An address is waited for ten seconds; whoever claimed so long ago has died. */
const longestClaimMs = 10 * 60_000

/**
 * Tells each address what waits for it, the oldest first. **At least once**: that it is being told stands in the database before it is asked, and
 * where nobody came back to say what became of it, it is told again with the same id. After a failure this address rests; the others do not wait.
 */
export async function deliverDue(
  institutionId: string,
  /** Asked before each: an address may take its time. */
  eventOf: EventOf,
  services: HandingOver,
): Promise<void> {
  const { database, clock } = services
  const at = clock.now()
  const due = await database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await returnClaimsBefore(db, institutionId, new Date(at.getTime() - longestClaimMs))
    const all = await listStandingWebhooks(db, institutionId)
    const removed = all.filter(({ standing }) => standing.state === 'removed')
    await endReadyOf(
      db,
      removed.map(({ webhook }) => webhook.id),
      at,
    )
    const open = all.filter((each) => isOpen(each, at))
    const ready = await selectReady(
      db,
      open.map(({ webhook }) => webhook.id),
    )
    return { open, ready }
  })
  for (const { webhook } of due.open) {
    const own = due.ready.filter(({ webhookId }) => webhookId === webhook.id)
    await tell({ webhook, own, eventOf }, services)
  }
}

const isOpen = ({ standing: { state, nextTryAt } }: StandingWebhook, at: Date) =>
  state === 'active' && (nextTryAt === null || nextTryAt <= at)

interface Telling {
  readonly webhook: StandingWebhook['webhook']
  readonly own: readonly DeliveryRow[]
  readonly eventOf: EventOf
}

async function tell({ webhook, own, eventOf }: Telling, services: HandingOver): Promise<void> {
  const { database, clock } = services
  for (const delivery of own) {
    const event = delivery.letterId === null ? 'needless' : await eventOf(delivery.letterId)
    if (event === 'not_now') return
    const at = clock.now()
    const within = { institutions: [webhook.institutionId], at }
    if (event === 'needless') {
      await database.asOperator(within, (db) => dropDelivery(db, delivery.id, at))
      continue
    }
    if (!(await database.asOperator(within, (db) => claimDelivery(db, delivery, at)))) continue
    const claimed = { ...delivery, attempts: delivery.attempts + 1 }
    const { result } = await handOver({ webhook, delivery: claimed, event }, services)
    if (result.outcome !== 'accepted') return
  }
}
