import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { lookIfAllowed } from '../../../../platform/events/look-if-allowed.ts'
import type { AppEnv } from '../../../../request-context.ts'
import { assessmentTopic, sessionTopic } from '../../../../topics.ts'
import { loadStages } from './load-stages.ts'
import { overviewOf } from './read-stages.ts'

/** Tells an open page that what its person sees of the stages is another than before; what else happened it does not even hint at. */
export async function streamStages(c: Context<AppEnv>, assessmentId: string): Promise<Response> {
  const look = async () => {
    const request = { ...c.var.request, at: c.var.clock.now() }
    const context = { ...c.var, request }
    const seen = await loadStages(assessmentId, context)
    return { personId: seen.actor.personId, shown: JSON.stringify(await overviewOf(seen, context)) }
  }
  const first = await look()
  const bell = c.var.changes.watch([assessmentTopic(assessmentId), sessionTopic(first.personId)])
  // What changed between the first look and the bell is seen by the first looking again.
  bell.ring()
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => bell.close())
    await stream.writeSSE({ event: 'ready', data: '{}' })
    let { shown } = first
    while (await bell.next()) {
      const now = await lookIfAllowed(look)
      if (now === 'refused') break
      const isOther = now !== 'away' && now.shown !== shown
      if (now !== 'away') shown = now.shown
      if (isOther) await stream.writeSSE({ event: 'change', data: '{}' })
      else await stream.write(': still here\n\n')
    }
    bell.close()
  })
}
