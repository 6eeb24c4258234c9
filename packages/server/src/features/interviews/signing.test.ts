import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { origin, type TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'

let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
})
afterAll(() => undagi.close())

const invite = async (
  by: string,
  name: string | null,
  given: { side?: 'assessors' | 'institution' | 'ministry'; signs?: boolean; office?: string } = {},
) => {
  const candidates = (await room.read(by)).data?.candidates
  const personId =
    name === null ? null : (candidates?.find((each) => each.name === name)?.personId ?? randomUUID())
  return room.schedule(by, {
    ...{ kind: 'invited', participantId: randomUUID(), personId, name: name ?? 'Bagian Hukum', office: '' },
    ...{ side: 'institution', signs: false },
    ...given,
  })
}
const digestAs = async (by: string) => (await room.read(by)).data?.minutes.digest ?? ''
const say = (by: string, text: string) =>
  room.answer(by, {
    ...{ kind: 'answered', contributionId: randomUUID(), code: '1', text, basedOn: 0 },
    ...{ questionId: null, spokenBy: '' },
  })

describe('the minutes', () => {
  test('name people of the right side, and sign only people with an account', async () => {
    expect((await invite('eka', 'eka', { side: 'assessors', signs: true })).response.status).toBe(200)
    expect((await invite('eka', 'sekda', { signs: true })).response.status).toBe(200)
    expect((await invite('eka', null)).response.status).toBe(200)

    expect((await invite('eka', 'sekda')).error?.code).toBe('interviews.unknown')
    expect((await invite('eka', 'ani', { side: 'assessors' })).error?.code).toBe('interviews.unknown')
    expect((await invite('eka', null, { signs: true })).error?.code).toBe('interviews.unknown')
  })

  test('are signed only by whom the table of permissions lets sign: others cannot be named to', async () => {
    for (const [name, side] of [
      ['audi', 'institution'],
      ['eva', 'assessors'],
      ['rita', 'ministry'],
    ] as const)
      expect((await invite('eka', name, { side, signs: true })).error?.code, name).toBe(
        'interviews.cannot_sign',
      )

    const candidates = (await room.read('eka')).data?.candidates ?? []
    const maySign = candidates.flatMap((each) => (each.maySign ? [each.name] : []))
    expect(maySign).toEqual(['ani', 'eka', 'eko', 'kadis', 'sekda'])
  })

  test('write themselves and are the same for both sides, without any value', async () => {
    await room.conduct('eka', { kind: 'item_started', code: '1' })
    await room.conduct('eka', {
      ...{ kind: 'asked', contributionId: randomUUID(), code: '1', text: 'Di berapa unit?', basedOn: 0 },
    })
    await say('ani', 'Di 12 dari 31 unit.')
    await room.judge('eka', '1')

    const { data } = await room.read('sekda')
    expect(data?.minutes.items).toMatchObject([
      {
        said: [
          { kind: 'question', text: 'Di berapa unit?', by: 'eka', writtenBy: null },
          { kind: 'answer', text: 'Di 12 dari 31 unit.', by: 'ani', writtenBy: null },
        ],
      },
    ])
    // Whoever asks or answers is there.
    expect(data?.minutes.present.map(({ name }) => name)).toEqual(['eka'])
    expect(data?.minutes.absent.map(({ name }) => name)).toEqual(['sekda', 'Bagian Hukum'])
    expect((await room.read('eka')).data?.minutes).toEqual(data?.minutes)
    expect(JSON.stringify(data?.minutes)).not.toContain('value')
  })

  test('are signed as they were read, by who is named, once', async () => {
    expect((await room.sign('eko', await digestAs('eko'))).error?.code).toBe('interviews.not_a_signatory')
    const read = await digestAs('eka')
    await say('ani', 'Juga di dua kecamatan.')
    expect((await room.sign('eka', read)).error?.code).toBe('interviews.minutes_changed')

    const { data } = await room.sign('eka', await digestAs('eka'))
    expect(data?.minutes).toMatchObject({ isFrozen: true, isSigned: false })
    expect(data?.signatories.map(({ name, signedAt }) => [name, signedAt !== null])).toEqual([
      ['eka', true],
      ['sekda', false],
    ])
    expect((await room.sign('eka', await digestAs('eka'))).error?.code).toBe('interviews.already_signed')
  })

  test('change for nobody once somebody signed, until that is taken back', async () => {
    expect((await say('ani', 'Terlambat.')).error?.code).toBe('interviews.minutes_frozen')
    expect((await invite('eka', 'eko', { side: 'assessors' })).error?.code).toBe('interviews.minutes_frozen')
    expect((await room.withdraw('sekda')).error?.code).toBe('interviews.not_signed_yet')

    expect((await room.withdraw('eka')).data?.minutes.isFrozen).toBe(false)
    expect((await say('ani', 'Yang terlewat.')).response.status).toBe(200)
  })

  test('signed by both sides they stand for good: what is asked for afterwards is not in them', async () => {
    await room.sign('eka', await digestAs('eka'))
    const { data } = await room.sign('sekda', await digestAs('sekda'))
    expect(data?.minutes.isSigned).toBe(true)

    expect((await room.withdraw('eka')).error?.code).toBe('interviews.minutes_frozen')
    const dueAt = new Date(undagi.clock.now().getTime() + 24 * 3_600_000).toISOString()
    await room.conduct('eka', {
      ...{
        kind: 'clarification_asked',
        clarificationId: randomUUID(),
        code: '1',
        text: 'Laporan bertanda tangan.',
      },
      dueAt,
    })
    expect((await room.read('ani')).data?.minutes).toEqual(data?.minutes)
  })
})

test('the Berita Acara is drafted for who may have papers, from what was said', async () => {
  const paper = (person: string) =>
    undagi.fetch(
      new Request(`${origin}/api/assessments/${room.assessmentId}/papers/interview_record`, {
        headers: { cookie: `undagi_session=${sessionOf(person)}` },
      }),
    )
  const drafts = async (person: string) =>
    (
      await undagi.as(person).GET('/assessments/{assessmentId}/papers', {
        params: { path: { assessmentId: room.assessmentId } },
      })
    ).data?.drafts

  expect((await paper('sekda')).headers.get('content-type')).toBe('application/pdf')
  expect(await drafts('sekda')).toContain('interview_record')
  expect((await paper('budi')).status).toBe(403)
})

test('the Berita Acara is opened by the assessors who sign it, and no other paper of the institution is', async () => {
  const get = (person: string, path: string) =>
    undagi.fetch(
      new Request(`${origin}/api/assessments/${room.assessmentId}/${path}`, {
        headers: { cookie: `undagi_session=${sessionOf(person)}` },
      }),
    )

  const opened = await get('eka', 'interview/record')
  expect(opened.headers.get('content-type')).toBe('application/pdf')
  expect((await get('sekda', 'interview/record')).status).toBe(200)
  for (const person of ['eva', 'edo', 'budi', 'resa'])
    expect((await get(person, 'interview/record')).status, person).toBe(403)
  expect((await get('eka', 'papers/interview_record')).status).toBe(403)
})

describe('a clarification', () => {
  const id = randomUUID()
  const dueAt = () => new Date(undagi.clock.now().getTime() + 2 * 3_600_000).toISOString()
  const ask = (due: string) =>
    room.conduct('eka', {
      ...{ kind: 'clarification_asked', clarificationId: id, code: '1', text: 'Nomor Perwali.', dueAt: due },
    })

  test('is asked for with a deadline that lies ahead, and answered by the institution', async () => {
    expect((await ask(undagi.clock.now().toISOString())).error?.code).toBe('interviews.deadline_passed')
    await ask(dueAt())
    const { data } = await room.clarify('ani', id, 'Perwali 12/2024.')

    expect(data?.clarifications.at(-1)).toMatchObject({
      ...{ isOver: false, byName: 'eka' },
      answers: [{ text: 'Perwali 12/2024.', byName: 'ani', evidence: [] }],
    })
    expect((await room.clarify('eka', id, 'Saya.')).error?.code).toBe('interviews.not_in_room')
  })

  test('is refused after its deadline, with the day by the clock of the institution', async () => {
    undagi.clock.advanceBy(2 * 3_600_000)
    const { error } = await room.clarify('ani', id, 'Terlambat.')

    expect(error?.code).toBe('interviews.clarification_over')
    expect(error?.detail).toMatch(/^Batasnya \d{1,2} \S+ \d{4} pukul \d\d\.\d\d WIB\.$/)
    expect((await room.read('ani')).data?.clarifications.at(-1)?.isOver).toBe(true)
  })
})

describe('an objection', () => {
  const id = randomUUID()
  const dueAt = () => new Date(undagi.clock.now().getTime() + 3 * 3_600_000).toISOString()

  test('waits for a deadline, which the ministry sets, and where it is here no letter of it', async () => {
    expect((await room.object('kadis', id)).error?.code).toBe('interviews.no_objection_term')
    expect((await room.setTerm('eka', dueAt())).error?.code).toBe('interviews.not_in_room')
    const letter = { number: 'B/21/SPBE/2024', date: '2024-09-21' }
    expect((await room.setTerm('kadis', dueAt(), letter)).error?.code).toBe('institutions.ministry_acts')
    expect((await room.setTerm('nina', dueAt())).data?.term).toMatchObject({ isOver: false, byName: 'nina' })
  })

  test('is made by the institution to a value that was released to it, and answered once with a reason', async () => {
    expect((await room.object('kadis', id)).error?.code).toBe('interviews.no_objection_term')
    await room.showDraft()
    expect((await room.object('ani', id)).error?.code).toBe('interviews.not_in_room')
    expect((await room.object('kadis', id, '99')).error?.code).toBe('interviews.unknown')
    expect((await room.object('kadis', id)).data?.objections).toMatchObject([{ code: '1', answer: null }])

    expect((await room.answerObjection('kadis', id, true)).error?.code).toBe('institutions.ministry_acts')
    const { data } = await room.answerObjection('eko', id, false)
    expect(data?.objections[0]?.answer).toMatchObject({ accepted: false, byName: 'eko' })
    expect((await room.answerObjection('eka', id, true)).error?.code).toBe('interviews.objection_answered')
  })

  test('is refused after the deadline, with the day', async () => {
    undagi.clock.advanceBy(3 * 3_600_000)
    const { error } = await room.object('kadis', randomUUID())

    expect(error).toMatchObject({ code: 'interviews.objection_over' })
    expect(error?.detail).toMatch(/^Batasnya \d{1,2} \S+ \d{4} pukul \d\d\.\d\d WIB\.$/)
  })
})
