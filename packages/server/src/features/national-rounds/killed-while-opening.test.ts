import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { type Fate, type KillingLine, killingLine } from '../../testing/killing-line.ts'
import { readLog } from '../../testing/read-log.ts'
import { serveApart } from '../../testing/serve-apart.ts'
import { serveHere } from '../../testing/serve-here.ts'

const places = ['kota-arang', 'kota-bara', 'kota-cadas'] as const

let undagi: TestApp
let line: KillingLine
beforeAll(async () => {
  undagi = await createTestApp(
    Object.fromEntries(places.map((slug) => [slug, { nina: ['national_operator'] as const }])),
  )
  line = await killingLine(undagi.server)
})
afterAll(async () => {
  await line.close()
  await undagi.close()
})

const home = () => undagi.institution('kota-arang').id
const termsOf = (year: number) => ({
  ...{ year, name: `Evaluasi ${year}`, kind: 'evaluation' as const, assessmentDate: `${year}-08-31` },
  ...{ edition: { id: 'toy', revision: 1 }, reason: 'Surat Menteri.' },
  windows: [
    {
      stage: 'submission' as const,
      window: { first: `${year}-06-01`, last: `${year}-08-31`, closesAt: null },
    },
  ],
  boundary: { rule: 'unrounded' as const, source: 'Surat Menteri.' },
})

/** In how many institutions the round of the year is open, and how many national ones there are. */
async function opened(year: number): Promise<{ readonly rounds: number; readonly national: number }> {
  const nina = undagi.as('nina')
  const overviews = await Promise.all(
    places.map((slug) => nina.GET('/institutions/{slug}/overview', { params: { path: { slug } } })),
  )
  const rounds = overviews.filter(({ data }) => data?.rounds.some((round) => round.year === year))
  const { data: listed } = await nina.GET('/institutions/{institutionId}/national-rounds', {
    params: { path: { institutionId: home() } },
  })
  return { rounds: rounds.length, national: listed?.rounds.filter((each) => each.year === year).length ?? 0 }
}

/** How many institutions read in their log that it was opened. */
const logged = async (year: number) =>
  (await readLog(undagi.database)).filter(
    ({ operation, outcome, details }) =>
      operation === 'openNationalRound' &&
      outcome === 'done' &&
      JSON.stringify(details).includes(`Evaluasi ${year}`),
  ).length

const nowhere = { rounds: 0, national: 0 }
const everywhere = { rounds: places.length, national: 1 }

/** Opened by a server that dies by this fate, and again by the next one. True: it was opened by the one that died; undefined: it lived. */
async function openedBy(
  serve: typeof serveHere | typeof serveApart,
  { fate, year }: { readonly fate: Fate; readonly year: number },
): Promise<boolean | undefined> {
  line.arm(() => 'passes')
  const mortal = await serve(undagi, line)
  expect(await mortal.ask({ by: 'nina', method: 'GET', path: '/session' })).toBe(200)
  mortal.dieBy(fate)
  const status = await mortal.ask({
    ...{ by: 'nina', method: 'POST', path: `/institutions/${home()}/national-rounds`, body: termsOf(year) },
  })
  const isDead = mortal.isDead()
  await mortal.gone()

  const found = await opened(year)
  expect([nowhere, everywhere]).toContainEqual(found)
  expect(await logged(year)).toBe(found.rounds)
  if (status !== undefined) expect([status, found]).toEqual([200, everywhere])

  const { data: again } = await undagi.as('nina').POST('/institutions/{institutionId}/national-rounds', {
    ...{ params: { path: { institutionId: home() } }, body: termsOf(year) },
  })
  expect(again?.opened.length).toBe(places.length - found.rounds)
  expect(again?.refused.map(({ code }) => code)).toEqual(
    found.rounds === 0 ? [] : places.map(() => 'rounds.exists'),
  )
  expect(await opened(year)).toEqual(everywhere)
  expect(await logged(year)).toBe(places.length)
  return isDead ? found.rounds > 0 : undefined
}

const after =
  (words: number): Fate =>
  (_, nth) =>
    nth > words ? 'lost' : 'passes'
/** On a connection that has not said it before: there it is written out. */
const atCommit: Fate = (word) => (word.includes('\0COMMIT\0') ? 'last' : 'passes')

test('the server is killed at any moment of opening a national round: it is open for all or for none, and asked again for each once', async () => {
  let year = 2100
  const next = () => {
    year += 1
    return year
  }
  let words = 0
  for (; words < 60; words += 1) {
    const done = await openedBy(serveHere, { fate: after(words), year: next() })
    if (words === 0) expect(done).toBe(false)
    if (done === undefined) break
  }
  expect(words).toBeGreaterThan(2)
  expect(words).toBeLessThan(60)
  expect(await openedBy(serveHere, { fate: atCommit, year: next() })).toBe(true)
  expect(await openedBy(serveApart, { fate: after(1), year: next() })).toBe(false)
  expect(await openedBy(serveApart, { fate: atCommit, year: next() })).toBe(true)
})
