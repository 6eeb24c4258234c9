import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Actor } from '../../../platform/database/actor.ts'
import { lookIfAllowed } from '../../../platform/events/look-if-allowed.ts'
import type { AppEnv, RequestContext } from '../../../request-context.ts'
import { evidenceTopic, ownEvidenceTopic, sessionTopic } from '../../../topics.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'

/**
 * Says that something in the library has changed that this person may see, and nothing more: the page asks again. It goes on until the
 * page goes away, or its person may no longer look.
 */
export async function streamEvidenceEvents(c: Context<AppEnv>, institutionId: string): Promise<Response> {
  const { personId } = await look(institutionId, c.var)
  const own = ownEvidenceTopic(institutionId, personId)
  const bell = c.var.changes.watch([evidenceTopic(institutionId), own, sessionTopic(personId)])
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => bell.close())
    await stream.writeSSE({ event: 'ready', data: '{}' })
    while (await bell.next()) {
      const hasRung = bell.hasRung()
      if ((await lookIfAllowed(() => look(institutionId, c.var))) === 'refused') break
      if (hasRung) await stream.writeSSE({ event: 'change', data: '{}' })
      else await stream.write(': still here\n\n')
    }
    bell.close()
  })
}

async function look(institutionId: string, { database, clock, request }: RequestContext): Promise<Actor> {
  const { actor } = await database.read({ ...request, at: clock.now() }, () => [])
  ensureMay(actor, 'read_evidence', institutionId)
  return actor
}
