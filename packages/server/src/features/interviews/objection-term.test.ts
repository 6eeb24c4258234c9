import { randomUUID } from 'node:crypto'
import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, interviewRoom, startInterview } from '../../testing/interview-room.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

const hourMs = 3_600_000
const path = '/assessments/{assessmentId}'
type Letter = Schemas['SetObjectionTerm']['entry']['letter']

/** As the term is kept by whoever keeps the round. */
function termOf(undagi: TestApp, room: InterviewRoom) {
  const inHours = (hours: number) => new Date(undagi.clock.now().getTime() + hours * hourMs).toISOString()
  return {
    set: (by: string, hours: number, letter: Letter = null) => room.setTerm(by, inHours(hours), letter),
    end: (by: string, letter: Letter = null, reason = 'Kedua pihak sepakat tidak ada lagi.') =>
      undagi.as(by).POST(`${path}/interview/objection-term`, {
        params: { path: { assessmentId: room.assessmentId } },
        body: { entryId: randomUUID(), entry: { kind: 'objection_term_ended', reason, letter } },
      }),
  }
}

describe('where somebody operates for the ministry', () => {
  let undagi: TestApp
  let room: InterviewRoom
  beforeAll(async () => {
    ;({ undagi, room } = await startInterview())
    await room.showDraft()
  })
  afterAll(() => undagi.close())

  test('a term that was never set is not ended, nor one that is over', async () => {
    const { set, end } = termOf(undagi, room)
    expect((await end('nina')).error?.code).toBe('interviews.no_objection_term')
    await set('nina', 1)
    undagi.clock.advanceBy(2 * hourMs)
    expect((await end('nina')).error?.code).toBe('interviews.objection_over')
    expect((await room.read('nina')).data?.term?.ended).toBeNull()
  })

  test('who keeps the round ends the term at once, with a reason; nobody else does', async () => {
    const { set, end } = termOf(undagi, room)
    await set('nina', 48)
    for (const by of ['eka', 'sekda', 'ani'])
      expect((await end(by)).error?.code, by).toBe('interviews.not_in_room')
    expect((await end('citra')).response.status).toBe(404)
    for (const letter of [null, { number: 'B/20/SPBE/2026', date: '2026-03-02' }])
      expect((await end('kadis', letter)).error?.code).toBe('institutions.ministry_acts')
    expect((await end('nina', null, '  ')).error?.code).toBe('request.invalid')

    const { data } = await end('nina')
    expect(data?.term).toMatchObject({
      ...{ isOver: true, dueAt: undagi.clock.now().toISOString() },
      ended: { byName: 'nina', reason: 'Kedua pihak sepakat tidak ada lagi.', letter: null },
    })
    expect((await end('nina')).error?.code).toBe('interviews.objection_over')
  })

  test('nothing is objected to any more, and the round no longer waits for the day that was set', async () => {
    expect((await room.object('sekda', randomUUID())).error?.code).toBe('interviews.objection_over')
    for (const [expectedStage, open] of [
      ['interview', 'score_review'],
      ['score_review', 'consolidation'],
    ] as const)
      await undagi.as('nina').POST(`${path}/stages/openings`, {
        params: { path: { assessmentId: room.assessmentId } },
        body: { expectedStage, open, ...reviewedElsewhere },
      })
    const { data } = await undagi.as('nina').POST(`${path}/stages/publication`, {
      params: { path: { assessmentId: room.assessmentId } },
      body: { expectedStage: 'consolidation' },
    })
    expect(data?.stage).toBe('published')
  })
})

describe('where the ministry does everything by letter', () => {
  let undagi: TestApp
  let room: InterviewRoom
  const objectionId = randomUUID()
  beforeAll(async () => {
    undagi = await createTestApp({
      'kota-arang': { ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
    })
    room = interviewRoom(undagi)
    const { assessmentId } = room
    await submitAssessment(undagi, assessmentId, {
      ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
    })
    const letter = of('2026-03-02')
    for (const [expectedStage, open] of [
      ['submitted', 'document_review'],
      ['document_review', 'interview'],
    ] as const)
      await undagi.as('kadis').POST(`${path}/stages/openings`, {
        params: { path: { assessmentId } },
        body: { expectedStage, open, letter },
      })
    await undagi.as('kadis').POST(`${path}/stages/draft`, {
      params: { path: { assessmentId } },
      body: { shown: true, letter },
    })
  })
  afterAll(() => undagi.close())

  const of = (date: string) => ({ number: 'B/20/SPBE/2026', date })

  test('a letter of a day that has not come where the institution is sets, ends and answers nothing', async () => {
    const { set, end } = termOf(undagi, room)
    const ahead = of('2026-03-03')
    expect((await set('kadis', 96, ahead)).error?.code).toBe('interviews.letter_from_the_future')
    expect((await set('kadis', 96, of('2026-03-02'))).response.status).toBe(200)
    expect((await end('kadis', ahead)).error?.code).toBe('interviews.letter_from_the_future')
    expect((await room.object('sekda', objectionId)).response.status).toBe(200)

    const { error } = await room.answerObjection('kadis', objectionId, true, ahead)
    expect(error).toMatchObject({
      code: 'interviews.letter_from_the_future',
      errors: [{ path: '/entry/letter/date', message: 'Tanggal ini belum tiba.' }],
    })
  })

  test('no letter answers what was objected to on a later day; one of the same day does', async () => {
    const { error } = await room.answerObjection('kadis', objectionId, true, of('2026-03-01'))
    expect(error).toMatchObject({
      code: 'interviews.letter_before_objection',
      errors: [{ path: '/entry/letter/date', message: 'Tanggal ini sebelum hari sanggahannya diajukan.' }],
    })
    expect((await room.answerObjection('kadis', objectionId, true, of('2026-03-02'))).response.status).toBe(
      200,
    )
  })

  test('by a letter of today the person in charge ends the term, and without one does not', async () => {
    expect((await termOf(undagi, room).end('kadis')).error?.code).toBe('interviews.letter_required')
    const letter = of('2026-03-02')
    const { data } = await termOf(undagi, room).end('kadis', letter)
    expect(data?.term?.ended).toMatchObject({ byName: 'kadis', letter })
  })
})
