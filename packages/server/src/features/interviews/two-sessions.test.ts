import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  assignAssessors,
  type InterviewRoom,
  interviewRoom,
  openInterview,
  peopleOfInterview,
} from '../../testing/interview-room.ts'

const hourMs = 3_600_000
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  undagi = await createTestApp(peopleOfInterview)
  room = interviewRoom(undagi)
  await assignAssessors(undagi)
  await openInterview(undagi, room)
})
afterAll(() => undagi.close())

const presentIn = async () =>
  (await room.read('ani')).data?.minutes.sessions.map(({ present }) => present.map(({ name }) => name))
const appoint = (hours: number, venue: string) =>
  room.schedule('eka', {
    ...{ kind: 'scheduled', minutes: 120, venue, letter: null },
    startsAt: new Date(undagi.clock.now().getTime() + hours * hourMs).toISOString(),
  })

test('whoever is in the room in a second session is noted for it, and who came to the first or looked in before it is not', async () => {
  await appoint(0, 'Balai Kota')
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  await room.enter('eka')
  await room.enter('ani')
  undagi.clock.advanceBy(hourMs)
  await appoint(7, 'Daring')
  await room.conduct('eka', { kind: 'item_ended', code: '1' })
  expect(await presentIn()).toEqual([['eka', 'ani']])

  undagi.clock.advanceBy(7 * hourMs)
  await room.enter('kadis')
  await room.enter('kadis', false)
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  await room.enter('sekda')
  await room.enter('sekda')

  expect(await presentIn()).toEqual([
    ['eka', 'ani'],
    ['eka', 'sekda'],
  ])
  const { data } = await room.read('ani')
  expect(data?.minutes.sessions.map(({ venue }) => venue)).toEqual(['Balai Kota', 'Daring'])
})

test('an answer of a device whose clock stands long before the interview counts as now, and is kept', async () => {
  const answer = (saidAt: string, text: string) =>
    room.answer(
      'ani',
      {
        ...{ kind: 'answered', contributionId: randomUUID(), code: '1', text, basedOn: 0 },
        ...{ questionId: null, spokenBy: '' },
      },
      randomUUID(),
      saidAt,
    )
  const now = undagi.clock.now()
  await answer('1999-12-31T23:00:00Z', 'Jam perangkat keliru.')
  const soon = new Date(now.getTime() - 1000).toISOString()
  const { data } = await answer(soon, 'Jam perangkat benar.')

  const said = data?.items[0]?.contributions.map(({ text, at }) => [text, at])
  expect(said).toEqual([
    ['Jam perangkat keliru.', now.toISOString()],
    ['Jam perangkat benar.', soon],
  ])
  expect(data?.minutes.sessions).toHaveLength(2)
})

test('an answer in the second session from a device whose clock is slow by a night stays in the second session', async () => {
  const before = (await room.read('ani')).data?.minutes.sessions ?? []
  const slowMs = 7 * hourMs
  const now = undagi.clock.now().getTime()
  const shown = new Date(now - slowMs).toISOString()
  const { data } = await room.answer(
    'ani',
    {
      ...{ kind: 'answered', contributionId: randomUUID(), code: '1', text: 'Jam lambat.', basedOn: 0 },
      ...{ questionId: null, spokenBy: '' },
    },
    randomUUID(),
    shown,
    shown,
  )

  const said = data?.items[0]?.contributions.find(({ text }) => text === 'Jam lambat.')
  expect(said?.at).toBe(new Date(now).toISOString())
  expect(data?.minutes.sessions.map(({ from }) => from)).toEqual(before.map(({ from }) => from))
  expect(data?.minutes.sessions[0]).toEqual(before[0])
})
