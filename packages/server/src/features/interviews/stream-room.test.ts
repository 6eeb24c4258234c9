import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origin, type TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { openEvents } from '../../testing/open-events.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'

let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
})
afterAll(() => undagi.close())

async function follow(person: string, lastEventId?: string) {
  const headers = new Headers({ cookie: `undagi_session=${sessionOf(person)}` })
  if (lastEventId !== undefined) headers.set('last-event-id', lastEventId)
  const address = `${origin}/api/assessments/${room.assessmentId}/interview/events`
  return openEvents(await undagi.fetch(new Request(address, { headers })))
}

const said = (kind: 'asked' | 'noted') => ({
  ...{ kind, contributionId: randomUUID(), code: '1', text: 'Di berapa unit?', basedOn: 0 },
})

test('a colleague hears of what is said, and not of what assessors note for themselves or of a value', async () => {
  const events = await follow('ani')
  await events.next('ready')
  await room.conduct('eka', said('noted'))
  await room.judge('eka', '1')
  await room.conduct('eka', said('asked'))

  expect(await events.next('change')).toMatchObject({
    id: '2',
    data: { version: 2, kind: 'asked', actorName: 'eka' },
  })
  await events.close()
})

test('whoever comes back is told everything since the last event they have, each once and in order', async () => {
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  await room.conduct('eka', said('asked'))
  const events = await follow('ani', '2')
  await events.next('ready')

  expect(await events.next('change')).toMatchObject({ id: '3', data: { kind: 'item_started' } })
  expect(await events.next('change')).toMatchObject({ id: '4', data: { kind: 'asked' } })
  await events.close()
})

test('an assessor hears that a value was judged, and all hear who comes', async () => {
  const events = await follow('eko')
  await events.next('ready')
  await room.enter('sekda')

  const heard = await events.next('change')
  expect(['entered', 'standing_changed']).toContain(
    typeof heard.data === 'object' && heard.data !== null && 'kind' in heard.data ? heard.data.kind : '',
  )
  await events.close()
})

test('nobody of another institution, and nobody without a part in it, follows the room', async () => {
  await expect(follow('citra')).rejects.toThrow('404')
  await expect(follow('resa')).rejects.toThrow('403')
})
