import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Bell } from '../../../platform/events/bell.ts'
import type { ChangeFeed } from '../../../platform/events/change-feed.ts'
import { catchUpIfAllowed } from '../../../platform/events/look-if-allowed.ts'
import { paceOfCrowd } from '../../../platform/events/pace-of-crowd.ts'
import { Problem } from '../../../platform/http/problem.ts'
import type { AppEnv, RequestContext } from '../../../request-context.ts'
import { contributionsTopic, sessionTopic } from '../../../topics.ts'
import { type ContributionWatch, watchContributions } from '../live/watch-contributions.ts'

/** Tells the people of a unit what changes of its requests and its indicators; goes on after the last event they have. */
export async function streamContributions(
  c: Context<AppEnv>,
  wanted: { readonly assessmentId: string; readonly lastEventId: string | undefined },
): Promise<Response> {
  const { assessmentId, lastEventId } = wanted
  const watch = await watchContributions(
    { assessmentId, from: lastEventId, asUnit: true, isCrowd: false },
    c.var,
  )
  const bell = hangBell(watch, c.var.changes)
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => bell.close())
    await stream.writeSSE({ event: 'ready', data: '{}', id: watch.cursor() })
    await tell(stream, { watch, bell, changes: c.var.changes, onTold: () => {}, idOf: (cursor) => cursor })
  })
}

interface ContributionsTold {
  /** Until where it was told: a part of the channel's own ids. */
  cursor(): string
  /** Tells until this is closed, or its person may no longer look. */
  goOn(stream: SSEStreamingApi, idOf: (cursor: string) => string): Promise<void>
  close(): void
}

/** The same within the channel of the assessment, for who follows that; undefined for who may see nothing of what units are asked. */
export async function alsoTellContributions(
  { assessmentId, from }: { readonly assessmentId: string; readonly from: string | undefined },
  context: RequestContext,
): Promise<ContributionsTold | undefined> {
  const isCrowd = paceOfCrowd(context.changes.crowd(contributionsTopic(assessmentId))) > 0
  const wanted = { assessmentId, from, asUnit: false, isCrowd }
  const watch = await watchContributions(wanted, context).catch(refused)
  if (watch === undefined) return undefined
  const bell = hangBell(watch, context.changes)
  let told = from ?? watch.cursor()
  return {
    cursor: () => told,
    goOn: (stream, idOf) => {
      const onTold = (cursor: string) => {
        told = cursor
      }
      return tell(stream, { watch, bell, changes: context.changes, onTold, idOf })
    },
    close: () => bell.close(),
  }
}

function hangBell({ topics, personId, hasLooked }: ContributionWatch, changes: ChangeFeed): Bell {
  const bell = changes.watch([...topics, sessionTopic(personId)])
  // What changed between the first look and the bell is seen by the first catching up.
  if (hasLooked) bell.ring()
  return bell
}

interface Telling {
  readonly watch: ContributionWatch
  readonly bell: Bell
  readonly changes: ChangeFeed
  readonly onTold: (cursor: string) => void
  readonly idOf: (cursor: string) => string
}

async function tell(stream: SSEStreamingApi, { watch, bell, changes, onTold, idOf }: Telling): Promise<void> {
  while (await bell.next()) {
    const hasRung = bell.hasRung()
    const events = await catchUpIfAllowed(() => watch.catchUp({ hasRung }))
    if (events === undefined) break
    const cursor = watch.cursor()
    for (const event of events)
      await stream.writeSSE({ event: 'contributions', data: JSON.stringify(event), id: idOf(cursor) })
    onTold(cursor)
    // A ring for what this person may not see leaves no trace: between two heartbeats nothing is sent but news.
    if (events.length === 0 && !hasRung) await stream.write(': still here\n\n')
    const pause = paceOfCrowd(Math.max(0, ...watch.topics.map((topic) => changes.crowd(topic))))
    if (pause > 0) await stream.sleep(pause * (0.5 + Math.random()))
  }
  bell.close()
}

function refused(error: unknown): undefined {
  if (error instanceof Problem) return undefined
  throw error
}
