import { arrivals } from '../http/open-loop.ts'
import { randomInteger, seededRandom } from '../seeded-random.ts'
import type { Connection } from './ask.ts'
import type { Writer } from './enrol-crowd.ts'
import { type Saved, save } from './save.ts'

export interface Seat {
  readonly browser: Connection
  readonly writer: Writer
}

interface Night {
  readonly assessmentId: string
  readonly perSecond: number
  readonly seconds: number
}

/** Of four saves of who fills in three are of text. */
const textShare = 0.75

/** Everybody saves again and again, at random, each what is theirs; who has been told of another version names that one next. */
export async function fillIn(
  seats: readonly Seat[],
  { assessmentId, perSecond, seconds }: Night,
): Promise<readonly Saved[]> {
  const random = seededRandom(2359)
  const seen = new Map<string, number>()
  const busy = new Map<string, Promise<Saved>>()
  const saves: Promise<Saved>[] = []
  const startedAt = performance.now()
  for (const [place, at] of arrivals(perSecond, seconds, random).entries()) {
    const seat = seats[randomInteger(random, 0, seats.length - 1)]
    if (seat === undefined) throw new Error('Somebody fills in.')
    const isText = random() < textShare
    const dueAt = startedAt + at
    if (dueAt > performance.now())
      await new Promise((resolve) => setTimeout(resolve, dueAt - performance.now()))
    const { path, body } = whatTo(seat.writer, { assessmentId, isText, place })
    // A page sends one at a time: the next waits for the answer to the last, and its wait counts.
    const before = busy.get(path) ?? Promise.resolve()
    const saving = before.then(async () => {
      const version = seen.get(path) ?? (path.endsWith('/rating') ? 1 : 0)
      const saved = await save(seat.browser, { path, word: `Simpanan ${place}`, body: body(version), dueAt })
      if (saved.version !== null) seen.set(path, saved.version)
      return saved
    })
    busy.set(path, saving)
    saves.push(saving)
  }
  return Promise.all(saves)
}

function whatTo(
  { code, task }: Writer,
  { assessmentId, isText, place }: { assessmentId: string; isText: boolean; place: number },
) {
  const word = `Simpanan ${place}`
  const text = `${word}. ${'Yang diketik malam itu. '.repeat(12)}`
  const assessment = `/api/assessments/${assessmentId}`
  if ('requestId' in task)
    return {
      path: `${assessment}/contribution-requests/${task.requestId}/draft`,
      body: (seenVersion: number) => ({ seenVersion, applies: true, practice: 'partly', text }),
    }
  const indicator = `${assessment}/indicators/${code}`
  // An indicator is rated by one of the two who write about it.
  if (isText || task.field === 'analysis')
    return {
      path: `${indicator}/drafts/${task.field}`,
      body: (expectedVersion: number) => ({ expectedVersion, text }),
    }
  const value = `${1 + (place % 5)}`
  return {
    path: `${indicator}/rating`,
    body: (expectedVersion: number) => ({ expectedVersion, value, reason: word }),
  }
}
