import { randomUUID } from 'node:crypto'
import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, interviewRoom, startInterview } from '../../testing/interview-room.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

type Invited = Extract<Schemas['ScheduleInterview']['entry'], { kind: 'invited' }>
type Letter = Invited['letter']
const letter = { number: 'B/31/SPBE/2026', date: '2026-03-02' }

/** Who stands in the room, and how they are called there. */
function inviting(room: InterviewRoom) {
  return {
    guest: (by: string, side: Invited['side'], given: Partial<Invited> = {}) =>
      room.schedule(by, {
        ...{ kind: 'invited', participantId: randomUUID(), personId: null, name: 'Tamu', office: '' },
        ...{ side, signs: false, ...given },
      }),
    signing: async (by: string, name: string, given: Partial<Invited> = {}) => {
      const { data } = await room.read(by)
      const found = data?.candidates.find((each) => each.name === name)
      return room.schedule(by, {
        ...{ kind: 'invited', participantId: randomUUID(), personId: found?.personId ?? null, name },
        ...{ office: '', side: found?.side ?? 'institution', signs: true, ...given },
      })
    },
    leave: (by: string, participantId: string, said?: Letter) =>
      room.schedule(by, { kind: 'uninvited', participantId, ...(said !== undefined && { letter: said }) }),
    named: async () =>
      ((await room.read('kadis')).data?.participants ?? []).map(({ name, side }) => `${name} ${side}`),
  }
}

describe('where somebody operates for the ministry', () => {
  let undagi: TestApp
  let room: InterviewRoom
  const forAssessors = randomUUID()
  beforeAll(async () => {
    ;({ undagi, room } = await startInterview())
    await inviting(room).signing('nina', 'eka', { participantId: forAssessors })
  })
  afterAll(() => undagi.close())

  test('the person in charge says whom the institution sends, and needs no letter for it', async () => {
    const { guest, leave } = inviting(room)
    const participantId = randomUUID()

    expect((await guest('kadis', 'institution', { participantId })).response.status).toBe(200)
    expect((await leave('kadis', participantId)).response.status).toBe(200)
    expect((await room.read('kadis')).data?.can).toMatchObject({ schedule: true, inviteOthers: false })
  })

  test('whom the assessors and the ministry send, and who signs for them, is not the institution’s to say, with a letter or without', async () => {
    const { guest, signing, leave, named } = inviting(room)
    const before = await named()
    for (const said of [null, letter]) {
      const refused = [
        await guest('kadis', 'assessors', { letter: said }),
        await guest('kadis', 'ministry', { letter: said }),
        await signing('kadis', 'eko', { letter: said }),
        await leave('kadis', forAssessors, said),
        // in the place of who is there
        await signing('kadis', 'eko', { participantId: forAssessors, letter: said }),
        await guest('kadis', 'institution', { participantId: forAssessors, letter: said }),
      ]
      expect(new Set(refused.map(({ error }) => error?.code))).toEqual(
        new Set(['institutions.ministry_acts']),
      )
    }
    expect(await named()).toEqual(before)
  })

  test('who judges and the ministry say it', async () => {
    const { guest, leave } = inviting(room)
    const participantId = randomUUID()
    expect((await guest('nina', 'ministry', { participantId })).response.status).toBe(200)
    expect((await leave('eka', participantId)).response.status).toBe(200)
    expect((await room.read('eka')).data?.can.inviteOthers).toBe(true)
  })
})

describe('where the ministry does everything by letter', () => {
  let undagi: TestApp
  let room: InterviewRoom
  beforeAll(async () => {
    undagi = await createTestApp({
      'kota-arang': {
        ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
        eka: ['external_assessor'],
      },
    })
    room = interviewRoom(undagi)
    await assignOutside(undagi, ['eka'])
    const { assessmentId } = room
    await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  })
  afterAll(() => undagi.close())

  test('the person in charge records who signs for the assessors from its letter, and not without one', async () => {
    const { signing, leave, named } = inviting(room)
    const participantId = randomUUID()
    expect((await signing('kadis', 'eka', { participantId })).error?.code).toBe(
      'interviews.invite_letter_required',
    )
    const ahead = { ...letter, date: '2099-01-01' }
    expect((await signing('kadis', 'eka', { participantId, letter: ahead })).error?.code).toBe(
      'interviews.letter_from_the_future',
    )
    expect((await signing('kadis', 'eka', { participantId, letter })).response.status).toBe(200)
    expect(await named()).toEqual(['eka assessors'])

    expect((await leave('kadis', participantId)).error?.code).toBe('interviews.invite_letter_required')
    expect((await leave('kadis', participantId, letter)).response.status).toBe(200)
  })
})
