import type { Nation } from '../national/nation.ts'
import { randomInteger, seededRandom } from '../seeded-random.ts'
import { arrivals } from './open-loop.ts'

export type Request =
  | { readonly kind: 'read'; readonly path: string; readonly token: string }
  | { readonly kind: 'write'; readonly path: string; readonly token: string; readonly body: string }

/** Four of five requests read: people look at an assessment more often than they change it. */
const writeShare = 0.2

/** Who can ask for what: every assessment with the token of its institution's assessor. */
export function readableAssessments({ institutions, assessments }: Nation): readonly Request[] {
  const tokenOf = new Map(institutions.map(({ id, assessor }) => [id, assessor.token]))
  return assessments.map(({ id, institutionId }) => ({
    kind: 'read',
    path: `/api/assessments/${id}`,
    token: tokenOf.get(institutionId) ?? '',
  }))
}

/**
 * Mixed traffic of the whole nation: reads of any year, writes in the current one. Every write changes an indicator that
 * no other write touches, so it knows the version it must name and is to succeed.
 */
export function mixedTraffic(
  nation: Nation,
  perSecond: number,
  seconds: number,
): readonly { at: number; request: Request }[] {
  const random = seededRandom(300)
  const reads = readableAssessments(nation)
  const writes = shuffle(possibleWrites(nation), random).values()
  return arrivals(perSecond, seconds, random).map((at) => {
    const write = random() < writeShare ? writes.next().value : undefined
    const read = reads[randomInteger(random, 0, reads.length - 1)]
    const request = write ?? read
    if (request === undefined) throw new Error('A nation has assessments.')
    return { at, request }
  })
}

/** Every rating of the current round, raised by a level or lowered from the top. */
function possibleWrites({ institutions, rounds, assessments, instrument }: Nation): readonly Request[] {
  const tokenOf = new Map(institutions.map(({ id, assessor }) => [id, assessor.token]))
  const current = rounds.at(-1)?.id
  return assessments
    .filter(({ roundId }) => roundId === current)
    .flatMap(({ id, institutionId, ratings }) =>
      Object.entries(ratings).map(([code, value]) => ({
        kind: 'write' as const,
        path: `/api/assessments/${id}/indicators/${code}/rating`,
        token: tokenOf.get(institutionId) ?? '',
        body: JSON.stringify({
          expectedVersion: 1,
          value: `${Number(value ?? 0) < instrument.scale.max ? Number(value ?? 0) + 1 : instrument.scale.min}`,
          reason: 'Diukur oleh uji beban',
        }),
      })),
    )
}

function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
