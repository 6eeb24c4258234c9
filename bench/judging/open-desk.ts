import { changedOf } from '../../packages/web/src/lib/api/changed-of.ts'
import { gatherChanges } from '../../packages/web/src/lib/api/gather-changes.ts'
import { ask, type Connection, open } from '../deadline-night/ask.ts'
import { onChange } from '../deadline-night/open-page.ts'
import type { FollowingPage } from '../sightings.ts'
import { type Judged, judgedIn } from './judged-in.ts'

interface Desk {
  readonly assessmentId: string
  /** The indicator that lies open, with its words. */
  readonly openCode: string
}

/** How a judgement is told apart: of one indicator, the so many-eth. */
export const nameOf = ({ code, version }: Judged) => `${code} ${version}`

/**
 * The judging page in a browser: it follows the stream and asks again by the rule of the pages. Of the indicator that lies open a judgement is
 * seen with its words, of every other in the list.
 */
export async function openDesk(
  connection: Connection,
  { assessmentId, openCode }: Desk,
): Promise<FollowingPage> {
  const assessment = `/api/assessments/${assessmentId}`
  const seen = new Map<string, number>()
  const read = async (path: string, isSeen: (judged: Judged) => boolean) => {
    const { status, said } = await ask(connection, { method: 'GET', path })
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    const at = performance.now()
    // Whoever sees the third has the first and the second before them too: replaced, not missed.
    for (const { code, version } of judgedIn(said).filter(isSeen))
      for (let each = version; each > 0 && !seen.has(nameOf({ code, version: each })); each -= 1)
        seen.set(nameOf({ code, version: each }), at)
  }
  const readAll = () =>
    Promise.all([
      read(`${assessment}/stages`, ({ code }) => code !== openCode),
      read(`${assessment}/stage-values/${openCode}`, ({ code }) => code === openCode),
      read(assessment, () => false),
    ])
  await readAll()
  const page = gatherChanges({
    askEverything: () => void readAll().catch(() => {}),
    askIndicator: () => {},
    askJudged: (code) => void read(`${assessment}/stage-values/${code}`, () => true).catch(() => {}),
  })
  const stream = await open(connection, { method: 'GET', path: `${assessment}/events` })
  if (stream.statusCode !== 200) throw new Error(`The channel answered ${stream.statusCode}`)
  onChange(stream, (data) => page.hear(changedOf(data)))
  return {
    seenAt: (change) => seen.get(change),
    close: () => {
      page.stop()
      stream.destroy()
    },
  }
}
