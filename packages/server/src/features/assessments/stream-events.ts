import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { catchUpIfAllowed } from '../../platform/events/look-if-allowed.ts'
import { paceOfCrowd } from '../../platform/events/pace-of-crowd.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentTopic, sessionTopic } from '../../topics.ts'
import { alsoTellContributions } from '../contributions/usecases/tell-contributions.ts'
import { condenseEvents } from './condense-events.ts'
import { formatCursor, parseCursor } from './event-watch.ts'
import { watchAssessment } from './watch-assessment.ts'

/** Keeps a page up to date until it goes away, or its person may no longer see the assessment. */
export async function streamEvents(
  c: Context<AppEnv>,
  { assessmentId, lastEventId }: { assessmentId: string; lastEventId: string | undefined },
): Promise<Response> {
  const from = lastEventId === undefined ? undefined : parseCursor(lastEventId)
  const watch = await watchAssessment({ assessmentId, from }, c.var)
  const told = await alsoTellContributions({ assessmentId, from: from?.units }, c.var)
  const topic = assessmentTopic(assessmentId)
  const bell = c.var.changes.watch([topic, sessionTopic(watch.actor.personId)])
  // What changed between the first look and the bell is seen by the first catching up.
  bell.ring()
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => {
      bell.close()
      told?.close()
    })
    const idNow = (units = told?.cursor()) => formatCursor({ ...watch.cursor(), units })
    await stream.writeSSE({ event: 'ready', data: '{}', id: idNow() })
    // Where they may no longer look, the page begins anew.
    const telling = told?.goOn(stream, idNow).finally(() => bell.close())
    while (await bell.next()) {
      const events = await catchUpIfAllowed(() => watch.catchUp())
      if (events === undefined) break
      for (const event of condenseEvents(events)) {
        await stream.writeSSE({
          event: 'change',
          data: JSON.stringify(event),
          id: idNow(),
        })
      }
      if (events.length === 0) await stream.write(': still here\n\n')
      const pause = paceOfCrowd(c.var.changes.crowd(topic))
      // Not all at the same moment, though one ring wakes them all.
      if (pause > 0) await stream.sleep(pause * (0.5 + Math.random()))
    }
    bell.close()
    told?.close()
    await telling
  })
}
