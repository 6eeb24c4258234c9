import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  assignAssessors,
  type InterviewRoom,
  interviewRoom,
  openInterview,
  peopleOfInterview,
} from '../../testing/interview-room.ts'

let undagi: TestApp
let room: InterviewRoom
const letter = { number: 'B/31/SPBE/2024', date: '2024-09-20' }
const on = (day: string) => ({
  ...{ kind: 'scheduled' as const, startsAt: `${day}T09:00:00+08:00`, minutes: 120, venue: 'Daring' },
  letter: null,
})
const guest = () => ({
  ...{ kind: 'invited' as const, participantId: randomUUID(), personId: null, name: 'Bagian Hukum' },
  ...{ office: '', side: 'institution' as const, signs: false },
})

beforeAll(async () => {
  undagi = await createTestApp(peopleOfInterview)
  room = interviewRoom(undagi)
  await assignAssessors(undagi)
})
afterAll(() => undagi.close())

test('while the institution still fills in, nobody schedules its interview', async () => {
  for (const by of ['nina', 'eka', 'kadis'])
    expect((await room.schedule(by, { ...on('2024-09-27'), letter })).error?.code).toBe('interviews.not_now')
})

describe('once the stage of the interview is open', () => {
  beforeAll(() => openInterview(undagi, room))

  test('the ministry sets its day, time and place, and whoever reads the room is told when, by the clock there', async () => {
    const { data } = await room.schedule('nina', on('2024-09-27'))
    expect(data?.can).toMatchObject({ schedule: true, scheduleByLetter: false, conduct: false })
    await room.schedule('nina', guest())

    for (const by of ['nina', 'eka', 'ani', 'kadis', 'audi'])
      expect((await room.appointment(by)).data, by).toMatchObject({
        ...{ stage: 'interview', timeZone: data?.timeZone, isSigned: false, codes: [] },
        schedule: { startsAt: '2024-09-27T01:00:00.000Z', minutes: 120, venue: 'Daring', byName: 'nina' },
        participants: [{ name: 'Bagian Hukum', side: 'institution' }],
      })
  })

  test('so does an assessor who is assigned; the person in charge records it from a letter, and not without one', async () => {
    expect((await room.schedule('eka', on('2024-09-28'))).data?.schedule).toMatchObject({ byName: 'eka' })
    expect((await room.schedule('kadis', on('2024-09-30'))).error?.code).toBe(
      'interviews.schedule_letter_required',
    )

    const { data } = await room.schedule('kadis', { ...on('2024-09-30'), letter })

    expect(data?.schedule).toMatchObject({ byName: 'kadis', letter })
    expect(data?.can).toMatchObject({ schedule: true, scheduleByLetter: true })
  })

  test('each move is told with a higher number, by which a calendar knows the newer day', async () => {
    const before = (await room.appointment('ani')).data
    await room.schedule('nina', on('2024-09-29'))
    const moved = (await room.appointment('ani')).data
    await room.schedule('kadis', { ...on('2024-09-30'), letter })
    const back = (await room.appointment('ani')).data

    expect(moved?.version).toBeGreaterThan(before?.version ?? Number.NaN)
    expect(back?.version).toBeGreaterThan(moved?.version ?? Number.NaN)
    expect(back?.year).toBe(2024)
  })

  test('nobody else schedules or invites: not who answers, reads, reviews, rates twice, or waits for an assignment', async () => {
    for (const by of ['ani', 'sekda', 'audi', 'rita', 'edo', 'eva', 'resa', 'budi'])
      for (const entry of [{ ...on('2024-10-01'), letter }, guest()])
        expect((await room.schedule(by, entry)).error?.code, by).toBe('interviews.not_in_room')
    expect((await room.schedule('citra', on('2024-10-01'))).response.status).toBe(404)
    expect((await room.appointment('ani')).data).toMatchObject({
      canSchedule: false,
      schedule: { byName: 'kadis' },
    })
  })

  test('when it is stays closed to whom the room is closed', async () => {
    for (const by of ['resa', 'budi', 'edo', 'eva'])
      expect((await room.appointment(by)).response.status, by).toBe(403)
    expect((await room.appointment('citra')).response.status).toBe(404)
  })

  test('what is told of when it is, is what the room tells', async () => {
    await room.conduct('eka', { kind: 'agenda_set', basedOn: 0, items: [{ code: '2', minutes: 10 }] })
    const [{ data: told }, { data: seen }] = [await room.appointment('eka'), await room.read('eka')]

    expect(told?.schedule).toEqual(seen?.schedule)
    expect(told?.codes).toEqual(seen?.items.map(({ code }) => code))
    expect(told?.participants.map(({ name }) => name)).toEqual(seen?.participants.map(({ name }) => name))
  })
})
