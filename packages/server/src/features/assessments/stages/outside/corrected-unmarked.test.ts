import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp } from '../../../../testing/create-test-app.ts'
import { interviewRoom } from '../../../../testing/interview-room.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

const path = '/assessments/{assessmentId}'
const letter = { number: 'B/12/SPBE/2026', date: '2026-03-02' }
const hourMs = 3_600_000

test('a value that a letter sets anew is no longer the one that the review marked, valid or not: it is marked again, or goes on with a reason', async () => {
  const undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      rita: ['score_reviewer'],
    },
  })
  try {
    const room = interviewRoom(undagi)
    const at = { params: { path: { assessmentId: room.assessmentId } } }
    const one = (code: string) => ({ params: { path: { assessmentId: room.assessmentId, code } } })
    const open = (
      expectedStage: 'submitted' | 'document_review' | 'interview' | 'score_review',
      to: 'document_review' | 'interview' | 'score_review' | 'consolidation',
      given: object = {},
    ) =>
      undagi
        .as('kadis')
        .POST(`${path}/stages/openings`, { ...at, body: { expectedStage, open: to, letter, ...given } })
    await submitAssessment(undagi, room.assessmentId, {
      ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
    })
    await open('submitted', 'document_review')
    await open('document_review', 'interview')
    await room.setTerm('kadis', new Date(undagi.clock.now().getTime() + hourMs).toISOString(), letter)
    await undagi.as('kadis').POST(`${path}/stages/draft`, { ...at, body: { shown: true, letter } })
    for (const code of ['1', '2']) {
      const objectionId = randomUUID()
      await room.object('sekda', objectionId, code)
      const { response } = await room.answerObjection('kadis', objectionId, true, letter)
      expect(response.status, code).toBe(200)
    }
    undagi.clock.advanceBy(2 * hourMs)
    await open('interview', 'score_review')
    await assignOutside(undagi, ['rita'], { duty: 'review' })
    const mark = (code: string, valid: boolean, expectedVersion = 0) =>
      undagi.as('rita').PUT(`${path}/stage-values/{code}/review`, {
        ...one(code),
        body: { expectedVersion, valid, note: valid ? '' : 'Tanpa pasal.' },
      })
    const left = async () => (await undagi.as('kadis').GET(`${path}/stages`, at)).data?.marksLeft
    const codes = (await left())?.unmarked ?? []
    for (const code of codes) expect((await mark(code, code !== '2')).response.status).toBe(200)
    expect(await left()).toEqual({ unmarked: [], invalid: ['2'] })

    for (const code of ['1', '2']) {
      const { response } = await undagi.as('kadis').POST(`${path}/stage-values/{code}/corrections`, {
        ...one(code),
        body: {
          ...{ expectedVersion: 0, value: '3', facts: '', analysis: '', justification: 'Menurut surat.' },
          ...{ reason: 'Sanggahan diterima.', letter },
        },
      })
      expect(response.status, code).toBe(200)
    }
    expect(await left()).toEqual({ unmarked: ['1', '2'], invalid: [] })
    expect((await open('score_review', 'consolidation')).error).toMatchObject({
      ...{ code: 'assessments.values_unmarked', detail: 'Belum ditandai Tim Reviu: 1, 2.' },
    })

    expect((await mark('1', true, 1)).response.status).toBe(200)
    const reason = 'Nilai 2 ditetapkan surat itu.'
    const { data } = await open('score_review', 'consolidation', { withoutMarks: reason })
    expect(data?.stage).toBe('consolidation')
    expect(data?.entries[0]?.unmarked).toEqual({ indicatorCodes: ['2'], reason })
  } finally {
    await undagi.close()
  }
})
