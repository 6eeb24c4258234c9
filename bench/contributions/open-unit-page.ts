import { z } from 'zod'
import { changedOf } from '../../packages/web/src/lib/api/changed-of.ts'
import { gatherChanges } from '../../packages/web/src/lib/api/gather-changes.ts'
import { ask, type Connection, open } from '../deadline-night/ask.ts'
import { onEvent } from '../deadline-night/open-page.ts'
import type { FollowingPage } from '../sightings.ts'

const asked = z.object({
  requests: z.array(z.object({ id: z.string(), draft: z.object({ version: z.number() }).nullable() })),
})

/** How a text is told apart as it is being typed: of one question, the so many-eth that was kept. */
export const nameOf = (requestId: string, version: number) => `${requestId} ${version}`

/** What a unit is asked, open in a browser: it follows the stream of its unit and asks again by the rule of the pages. Resolves once it stands and follows. */
export async function openUnitPage(connection: Connection, assessmentId: string): Promise<FollowingPage> {
  const own = `/api/assessments/${assessmentId}/own-contributions`
  const seen = new Map<string, number>()
  const read = async () => {
    const { status, said } = await ask(connection, { method: 'GET', path: own })
    if (status !== 200) throw new Error(`${own} answered ${status}`)
    const at = performance.now()
    // Whoever sees the third has the first and the second before them too: replaced, not missed.
    for (const { id, draft } of asked.parse(said).requests)
      for (let each = draft?.version ?? 0; each > 0 && !seen.has(nameOf(id, each)); each -= 1)
        seen.set(nameOf(id, each), at)
  }
  const page = gatherChanges({
    askEverything: () => void read().catch(() => {}),
    askIndicator: () => {},
    askJudged: () => {},
  })
  const [stream] = await Promise.all([open(connection, { method: 'GET', path: `${own}/events` }), read()])
  if (stream.statusCode !== 200) throw new Error(`The channel answered ${stream.statusCode}`)
  await new Promise<void>((resolve) => {
    onEvent(stream, (event, data) => {
      if (event === 'ready') resolve()
      if (event === 'contributions') page.hear(changedOf(data))
    })
  })
  return {
    seenAt: (change) => seen.get(change),
    close: () => {
      page.stop()
      stream.destroy()
    },
  }
}
