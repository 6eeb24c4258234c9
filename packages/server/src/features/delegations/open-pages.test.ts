import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague, withdraw } from '../../testing/delegate-to.ts'
import { type OpenEvents, openEvents } from '../../testing/open-events.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'

let undagi: TestApp
let events: OpenEvents | undefined
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], budi: ['respondent'], sari: ['coordinator'] },
  })
})
afterEach(() => events?.close())
afterAll(() => undagi.close())

async function listen(person: string): Promise<OpenEvents> {
  const address = `${origin}/api/assessments/${assessmentOf(undagi, 'kota-arang')}/events`
  const headers = { cookie: `undagi_session=${sessionOf(person)}` }
  events = openEvents(await undagi.fetch(new Request(address, { headers })))
  await events.next('ready')
  return events
}

const rate = (code: string) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId: assessmentOf(undagi, 'kota-arang'), code } },
    body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
  })

test('an open page of a delegate hears of the delegated indicators alone', async () => {
  await delegateToColleague(undagi, { by: 'ani', at: 'kota-arang', codes: ['2'] }, 'budi')
  const stream = await listen('budi')

  await rate('1')
  await rate('2')

  expect((await stream.next('change')).data).toMatchObject({ indicatorCode: '2' })
})

test.each([
  ['budi', 'whose access ends with it'],
  ['sari', 'who goes on reading by a role of their own'],
])('a withdrawal ends the stream of %s, %s: the page reads anew what it may', async (person) => {
  const giving = { by: 'ani', at: 'kota-arang', codes: ['3'] }
  const given = await delegateToColleague(undagi, giving, person)
  const stream = await listen(person)

  await withdraw(undagi, 'ani', given)

  await stream.ended
})
