import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { catchUpIfAllowed } from '../../platform/events/look-if-allowed.ts'
import type { AppEnv } from '../../request-context.ts'
import { assessmentTopic, interviewTopic, sessionTopic } from '../../topics.ts'
import { watchRoom } from './watch-room.ts'

/** Tells a page what happens in the room until it goes away, or its person may no longer be in it; goes on after the last event it has. */
export async function streamRoom(
  c: Context<AppEnv>,
  { assessmentId, lastEventId }: { assessmentId: string; lastEventId: string | undefined },
): Promise<Response> {
  const after = lastEventId !== undefined && /^\d{1,9}$/.test(lastEventId) ? Number(lastEventId) : undefined
  const watch = await watchRoom({ assessmentId, after }, c.var)
  const { personId } = watch.actor
  const topics = [interviewTopic(assessmentId), assessmentTopic(assessmentId), sessionTopic(personId)]
  const bell = c.var.changes.watch(topics)
  // What changed between the first look and the bell is seen by the first catching up.
  bell.ring()
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => bell.close())
    await stream.writeSSE({ event: 'ready', data: '{}', id: `${watch.cursor()}` })
    while (await bell.next()) {
      const events = await catchUpIfAllowed(() => watch.catchUp())
      if (events === undefined) break
      for (const event of events) {
        const id = `${event.version > 0 ? event.version : watch.cursor()}`
        await stream.writeSSE({ event: 'change', data: JSON.stringify(event), id })
      }
      if (events.length === 0) await stream.write(': still here\n\n')
    }
    bell.close()
  })
}
