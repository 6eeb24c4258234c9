import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { type Fate, type KillingLine, killingLine } from '../../../testing/killing-line.ts'
import { readLog } from '../../../testing/read-log.ts'
import { reviewedElsewhere } from '../../../testing/reviewed-elsewhere.ts'
import type { Seed } from '../../../testing/seed-institutions.ts'
import { cookieOf, type Mortal, serveApart } from '../../../testing/serve-apart.ts'
import { serveHere } from '../../../testing/serve-here.ts'

const houses = Array.from({ length: 48 }, (_, n) => `${n + 1}`)
const peopleOf = (house: string): Seed[string] => ({
  [`ani${house}`]: ['internal_assessor'],
  [`kadis${house}`]: ['person_in_charge'],
  [`sekda${house}`]: ['coordinator'],
  [`nina${house}`]: ['national_operator'],
})

let undagi: TestApp
let line: KillingLine
beforeAll(async () => {
  undagi = await createTestApp(Object.fromEntries(houses.map((house) => [`kota-${house}`, peopleOf(house)])))
  line = await killingLine(undagi.server)
})
afterAll(async () => {
  await line.close()
  await undagi.close()
})

/** An assessment, and the people of its institution. */
interface Round {
  readonly house: string
  readonly assessmentId: string
}

interface Step {
  /** Whose it is. */
  readonly by: string
  readonly path: string
  readonly body: (round: Round) => object | Promise<object>
  /** Its name in the log. */
  readonly operation: string
}

const stageOf = async ({ house, assessmentId }: Round) => {
  const at = { params: { path: { assessmentId } } }
  const { data } = await undagi.as(`ani${house}`).GET('/assessments/{assessmentId}/stage', at)
  if (data === undefined) throw new Error('Its own team reads it.')
  return data
}
const seen = async (round: Round) => (await stageOf(round)).gaps

const sending: Step = {
  ...{ by: 'ani', path: 'stage/verification', operation: 'sendForVerification' },
  body: async (round) => ({ expectedStage: 'filling', seenGaps: await seen(round) }),
}
const approving: Step = {
  ...{ by: 'kadis', path: 'stage/approval', operation: 'verifyAssessment' },
  body: async (round) => ({ expectedStage: 'verification', seenGaps: await seen(round) }),
}
const paper = { number: '12/SPBE/2024', date: '2024-08-01' }
const papers = { officialRecord: paper, publicationConsent: paper }
const submitting: Step = {
  ...{ by: 'sekda', path: 'stage/submission', operation: 'submitAssessment' },
  body: () => ({ expectedStage: 'signing', papers }),
}
const opening = (expectedStage: string, open: string): Step => ({
  ...{
    by: 'nina',
    path: 'stages/openings',
    operation: 'openStage',
    body: () => ({ expectedStage, open, ...reviewedElsewhere }),
  },
})
const publishing: Step = {
  ...{ by: 'nina', path: 'stages/publication', operation: 'publishResult' },
  body: () => ({ expectedStage: 'consolidation' }),
}

async function ask({ house, assessmentId }: Round, { by, path, body }: Step) {
  const given = await body({ house, assessmentId })
  return {
    by: `${by}${house}`,
    method: 'POST' as const,
    path: `/assessments/${assessmentId}/${path}`,
    body: given,
  }
}

/** By the server that is up. */
async function take(round: Round, step: Step): Promise<number> {
  const { by, method, path, body } = await ask(round, step)
  const headers = { 'content-type': 'application/json', origin: 'http://undagi.test', cookie: cookieOf(by) }
  const request = new Request(`http://undagi.test/api${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  })
  return (await undagi.fetch(request)).status
}

/** How often the log says that it was done. */
const logged = async ({ assessmentId }: Round, { operation }: Step) =>
  (await readLog(undagi.database)).filter(
    (entry) =>
      entry.operation === operation &&
      entry.subject.assessmentId === assessmentId &&
      entry.outcome === 'done',
  ).length

interface Killing {
  readonly step: Step
  /** What leads there, in a round that nobody has touched. */
  readonly before: readonly Step[]
  /** How often it stands in the data. */
  readonly tally: (round: Round) => Promise<number>
}

interface Dying {
  readonly round: Round
  readonly serve: (undagi: TestApp, line: KillingLine) => Promise<Mortal>
  readonly fate: Fate
}

/** Asked of a server that dies by this fate, then of the next one. Undefined: it lived long enough to answer. */
async function killedBy(
  { step, before, tally }: Killing,
  { round, serve, fate }: Dying,
): Promise<number | undefined> {
  for (const earlier of before) expect(await take(round, earlier)).toBe(200)
  line.arm(() => 'passes')
  const mortal = await serve(undagi, line)
  expect(await mortal.ask({ by: `${step.by}${round.house}`, method: 'GET', path: '/session' })).toBe(200)
  const asked = await ask(round, step)
  mortal.dieBy(fate)
  const status = await mortal.ask(asked)
  const isDead = mortal.isDead()
  await mortal.gone()

  const done = await tally(round)
  expect([0, 1]).toContain(done)
  expect(await logged(round, step)).toBe(done)
  if (status !== undefined) expect([status, done]).toEqual([200, 1])
  expect(await take(round, step)).toBe(done === 1 ? 409 : 200)
  expect([await tally(round), await logged(round, step)]).toEqual([1, 1])
  return isDead ? done : undefined
}

const after =
  (words: number): Fate =>
  (_, nth) =>
    nth > words ? 'lost' : 'passes'
/** On a connection that has not said it before: there it is written out. */
const atCommit: Fate = (word) => (word.includes('\0COMMIT\0') ? 'last' : 'passes')

/** At every word in turn until it is answered, and between the commit and its answer; the same with a real process, which is killed. */
async function killedEverywhere(killing: Killing, rounds: Round[]): Promise<void> {
  const die = (serve: Dying['serve'], fate: Fate) => {
    const round = rounds.shift()
    if (round === undefined) throw new Error('There are more words to the database than rounds.')
    return killedBy(killing, { round, serve, fate })
  }
  let words = 0
  for (; ; words += 1) {
    const done = await die(serveHere, after(words))
    if (words === 0) expect(done).toBe(0)
    if (done === undefined) break
  }
  expect(words).toBeGreaterThan(2)
  expect(await die(serveHere, atCommit)).toBe(1)
  expect(await die(serveApart, after(1))).toBe(0)
  expect(await die(serveApart, atCommit)).toBe(1)
}

const of = (year: number) =>
  houses.map((house): Round => {
    const assessmentId = undagi.institution(`kota-${house}`).assessments[year] ?? ''
    return { house, assessmentId }
  })
const moves = (move: string) => async (round: Round) => {
  const { stage, entries } = await stageOf(round)
  const found = entries.filter((entry) => entry.move === move)
  // Where it stands is said by its moves and by nothing else.
  expect(entries[0]?.to ?? 'filling').toBe(stage)
  return found.length
}

const filled = [sending, approving]
const judged = [
  ...[
    ...filled,
    submitting,
    opening('submitted', 'document_review'),
    opening('document_review', 'interview'),
  ],
  ...[opening('interview', 'score_review'), opening('score_review', 'consolidation')],
]

test('the server is killed at any moment of a submission: it was submitted once or not at all, and then is', async () => {
  await killedEverywhere({ step: submitting, before: filled, tally: moves('submit') }, of(2023).slice(0, 24))
})

test('the server is killed at any moment of a publication: it was published once or not at all, and then is', async () => {
  await killedEverywhere({ step: publishing, before: judged, tally: moves('publish') }, of(2024))
})

test('the server is killed at any moment of issuing a paper: its version was issued once or not at all, and then is', async () => {
  const signatory = { name: 'Ratna Wijaya', position: 'Sekretaris Daerah', employeeNumber: null }
  const issuing: Step = {
    ...{ by: 'sekda', path: 'papers/self_assessment_record/versions', operation: 'issuePaper' },
    body: () => ({ number: '13/SPBE/2024', place: 'Kota', day: '2024-08-01', version: 1, signatory }),
  }
  const issued = async ({ house, assessmentId }: Round) => {
    const at = { params: { path: { assessmentId } } }
    const { data } = await undagi.as(`ani${house}`).GET('/assessments/{assessmentId}/papers', at)
    return data?.issued.length ?? 0
  }
  await killedEverywhere({ step: issuing, before: filled, tally: issued }, of(2023).slice(24))
})
