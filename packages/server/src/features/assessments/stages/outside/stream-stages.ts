import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { lookIfAllowed } from '../../../../platform/events/look-if-allowed.ts'
import type { AppEnv } from '../../../../request-context.ts'
import { assessmentTopic, interviewTopic, sessionTopic } from '../../../../topics.ts'
import { watchStages } from './watch-stages.ts'

/** Tells an open page that what its person sees of the stages is another than before; what else happened it does not even hint at. */
export async function streamStages(c: Context<AppEnv>, assessmentId: string): Promise<Response> {
  const watch = await watchStages(assessmentId, c.var)
  // What is objected to and answered in the room is part of what stands open.
  const topics = [assessmentTopic(assessmentId), interviewTopic(assessmentId), sessionTopic(watch.personId)]
  const bell = c.var.changes.watch(topics)
  // What changed between the first look and the bell is seen by the first looking again.
  bell.ring()
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => bell.close())
    await stream.writeSSE({ event: 'ready', data: '{}' })
    while (await bell.next()) {
      const isOther = await lookIfAllowed(() => watch.hasChanged({ hasRung: bell.hasRung() }))
      if (isOther === 'refused') break
      if (isOther === true) await stream.writeSSE({ event: 'change', data: '{}' })
      else await stream.write(': still here\n\n')
    }
    bell.close()
  })
}
