import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague, withdraw } from '../../testing/delegate-to.ts'
import { readLog } from '../../testing/read-log.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { send } from '../../testing/send.ts'
import { assessmentTopic } from '../../topics.ts'
import { settleRestedDrafts } from './settle-rested-drafts.ts'

// A page is closed while its text has been sent but not settled: what everybody reads stands in the history all the same.

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], dewi: ['internal_assessor', 'administrator'], budi: ['unit_head'] },
    },
  })
})
afterAll(() => undagi.close())

const minutes = 60_000
const pathOf = (code: string) =>
  `/assessments/${assessmentOf(undagi, 'kota-arang')}/indicators/${code}/drafts/facts`

async function write(who: { token: string }, code: string, [version, text]: [number, string]) {
  const body = { expectedVersion: version, text }
  return (await send(undagi, { method: 'PUT', path: pathOf(code), body, ...who })).status
}
const as = (person: string) => ({ token: sessionOf(person) })

async function lookAfter(ms: number) {
  undagi.clock.advanceBy(ms)
  const failures: unknown[] = []
  await settleRestedDrafts({ ...undagi.services, reportFailure: (error) => failures.push(error) })
  expect(failures).toEqual([])
}

async function historyOf(code: string) {
  const path = { assessmentId: assessmentOf(undagi, 'kota-arang'), code }
  const { data } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/indicators/{code}/history', { params: { path } })
  return data?.map((entry) => [entry.actorName, entry.onBehalfOfName, 'text' in entry ? entry.text : null])
}

async function entriesOn(code: string) {
  const ofTexts = ['saveDraft', 'server.settleDraft']
  return (await readLog(undagi.database)).filter(
    ({ operation, subject }) => ofTexts.includes(operation) && subject['code'] === code,
  )
}

test('a text left without leaving its field is history and log after five minutes, in its author’s name', async () => {
  await write(as('ani'), '1', [0, 'Perwali 12'])
  const typedAt = undagi.clock.now().toISOString()
  await lookAfter(4 * minutes)
  expect(await historyOf('1')).toEqual([])

  await lookAfter(1 * minutes)
  await lookAfter(1 * minutes)

  expect(await historyOf('1')).toEqual([['ani', null, 'Perwali 12']])
  expect(await entriesOn('1')).toMatchObject([
    {
      ...{ operation: 'server.settleDraft', outcome: 'done', actor_name: 'ani', address: null },
      details: { actions: [{ assessmentId: assessmentOf(undagi, 'kota-arang') }] },
    },
  ])
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/history', {
    params: { path: { assessmentId: assessmentOf(undagi, 'kota-arang'), code: '1' } },
  })
  expect(data?.[0]?.actedAt).toBe(typedAt)
})

test('pages of colleagues that are open are told', async () => {
  const bell = undagi.services.changes.watch([assessmentTopic(assessmentOf(undagi, 'kota-arang'))])
  await write(as('ani'), '7', [0, 'Perwali 12'])
  await bell.next()

  await lookAfter(5 * minutes)

  expect(await bell.next()).toBe(true)
  bell.close()
})

test('who goes on typing is waited for', async () => {
  await write(as('ani'), '2', [0, 'Perwali'])
  await lookAfter(4 * minutes)
  await write(as('ani'), '2', [1, 'Perwali 13'])
  await lookAfter(4 * minutes)
  expect(await historyOf('2')).toEqual([])

  await lookAfter(1 * minutes)
  expect(await historyOf('2')).toEqual([['ani', null, 'Perwali 13']])
})

test('who writes over a colleague’s text first has it settled in the colleague’s name', async () => {
  await write(as('ani'), '3', [0, 'oleh ani'])
  expect(await write(as('dewi'), '3', [1, 'oleh dewi'])).toBe(200)
  expect(await historyOf('3')).toEqual([['ani', null, 'oleh ani']])

  await lookAfter(5 * minutes)
  expect(await historyOf('3')).toEqual([
    ['dewi', null, 'oleh dewi'],
    ['ani', null, 'oleh ani'],
  ])
  expect((await entriesOn('3')).map(({ actor_name }) => actor_name)).toEqual(['ani', 'dewi'])
})

test('an older version than what stands there settles nothing', async () => {
  await write(as('ani'), '4', [0, 'oleh ani'])

  expect(await write(as('dewi'), '4', [0, 'oleh dewi'])).toBe(409)
  expect(await historyOf('4')).toEqual([])
})

test('what was typed through a delegation names both, also after its end', async () => {
  const giving = { by: 'ani', at: 'kota-arang', codes: ['5'] }
  const given = await delegateToColleague(undagi, giving, 'budi')
  await write(as('budi'), '5', [0, 'untuk ani'])
  await withdraw(undagi, 'ani', given)

  await lookAfter(5 * minutes)

  const { data: ani } = await undagi.as('ani').GET('/session')
  expect(await historyOf('5')).toEqual([['budi', 'ani', 'untuk ani']])
  expect(await entriesOn('5')).toMatchObject([{ actor_name: 'budi', on_behalf_of: ani?.person.id }])
})
