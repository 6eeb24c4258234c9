import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'

let undagi: TestApp
let room: InterviewRoom
const clarificationId = randomUUID()
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  const dueAt = new Date(undagi.clock.now().getTime() + 48 * 3_600_000).toISOString()
  await room.conduct('eka', {
    ...{ kind: 'clarification_asked', clarificationId, code: '1', text: 'Laporan bertanda tangan', dueAt },
  })
  for (const [expectedStage, open] of [
    ['interview', 'score_review'],
    ['score_review', 'consolidation'],
  ] as const) {
    const { data } = await undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
      params: { path: { assessmentId: room.assessmentId } },
      body: {
        expectedStage,
        open,
        note: 'Notula menyusul.',
        withoutMarks: 'Reviu dilakukan di luar Undagi.',
      },
    })
    expect(data?.stage).toBe(open)
  }
})
afterAll(() => undagi.close())

const issue = () =>
  undagi.as('sekda').POST('/assessments/{assessmentId}/papers/{kind}/versions', {
    params: { path: { assessmentId: room.assessmentId, kind: 'interview_record' } },
    body: {
      ...{ number: '15/SPBE', place: 'Kota Arang', day: '2026-03-02', version: 1 },
      signatory: { name: 'Ratna Wijaya', position: 'Sekretaris Daerah', employeeNumber: null },
    },
  })

test('a Berita Acara is not kept where a clarification was answered while it was printed; printed anew, it is', async () => {
  const { press } = undagi.services
  const print = press.print.bind(press)
  const slow = vi.spyOn(press, 'print').mockImplementationOnce(async (paper) => {
    await room.clarify('ani', clarificationId, 'Terlampir.')
    return print(paper)
  })

  expect((await issue()).error).toMatchObject({ status: 409, code: 'papers.changed_meanwhile' })
  slow.mockRestore()
  expect((await issue()).response.status).toBe(200)
})
