import { arrivals, openLoop } from './http/open-loop.ts'
import { randomInteger, seededRandom } from './seeded-random.ts'

/** A page that follows a place in which people change something. */
export interface FollowingPage {
  /** When a change was first in the hands of this page; undefined: not so far. */
  readonly seenAt: (change: string) => number | undefined
  readonly close: () => void
}

interface Following<Seat> {
  readonly seats: readonly Seat[]
  readonly open: (seat: Seat) => Promise<FollowingPage>
  /** Changes something, so that the others can tell it apart; resolves to by what. */
  readonly change: (seat: Seat, number: number) => Promise<string>
  readonly areTogether: (one: Seat, other: Seat) => boolean
  /** Once every page is open, as the first change is due. */
  readonly onStart?: () => void
  readonly everySeconds: number
  readonly seconds: number
}

export interface Sightings {
  readonly changes: number
  readonly refused: number
  /** From the instant at which each change was due until each of the others had it; infinite where it never came. */
  readonly milliseconds: readonly number[]
}

/** Everybody has a page open and changes something at random (open loop): how soon the others have it. */
export async function watchEachOther<Seat>(following: Following<Seat>): Promise<Sightings> {
  const { seats, open, change, areTogether, onStart, everySeconds, seconds } = following
  const pages = await Promise.all(seats.map(async (seat) => ({ seat, page: await open(seat) })))
  const random = seededRandom(1450)
  const due = arrivals(seats.length / everySeconds, seconds, random).map((at, number) => {
    const seat = seats[randomInteger(random, 0, seats.length - 1)]
    if (seat === undefined) throw new Error('Somebody changes something.')
    return { at, request: { seat, number, at } }
  })
  onStart?.()
  const startedAt = performance.now()
  const made: { readonly seat: Seat; readonly at: number; readonly name: string }[] = []
  const answers = await openLoop(due, async ({ seat, number, at }) => {
    made.push({ seat, at, name: await change(seat, number) })
  })
  // What is still on its way may arrive: a change that nobody sees in ten seconds counts as never seen.
  await new Promise((resolve) => setTimeout(resolve, 10_000))
  const milliseconds = made.flatMap(({ seat, at, name }) =>
    pages
      .filter(({ seat: other }) => other !== seat && areTogether(other, seat))
      .map(({ page }) => (page.seenAt(name) ?? Number.POSITIVE_INFINITY) - startedAt - at),
  )
  for (const { page } of pages) page.close()
  return {
    changes: due.length,
    refused: answers.filter(({ failure }) => failure !== undefined).length,
    milliseconds,
  }
}
