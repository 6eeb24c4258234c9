import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDocument } from '../../testing/add-document.ts'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { setLocked } from '../../testing/set-locked.ts'

const hourMs = 3_600_000
const slug = 'kota-arang'
let undagi: TestApp
let room: InterviewRoom
const clarificationId = randomUUID()
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  const dueAt = new Date(undagi.clock.now().getTime() + 5 * hourMs).toISOString()
  await room.conduct('eka', {
    ...{ kind: 'clarification_asked', clarificationId, code: '1', text: 'Laporan bertanda tangan', dueAt },
  })
  const { data } = await undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId: room.assessmentId } },
    body: { expectedStage: 'interview', open: 'score_review', note: 'Klarifikasi menyusul.' },
  })
  expect(data?.stage).toBe('score_review')
})
afterAll(() => undagi.close())

async function offer(code: string, by = 'ani') {
  const itemId = await addDocument(
    undagi,
    { person: 'ani', institutionId: undagi.institution(slug).id },
    { kind: 'decree', title: `Laporan ${randomUUID()}` },
  )
  return undagi.as(by).POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId: room.assessmentId, code } },
    body: { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '' },
  })
}
const refused = 'assessments.already_sent'

test('what a clarification asks for is brought after the interview, and points at its page; for another indicator it is refused', async () => {
  const { data: offered } = await offer('1')
  expect(offered?.id).toBeDefined()
  expect((await offer('2')).error?.code).toBe(refused)

  const { data } = await undagi.as('ani').POST('/assessments/{assessmentId}/interview/clarifications', {
    params: { path: { assessmentId: room.assessmentId } },
    body: {
      entryId: randomUUID(),
      entry: {
        ...{ kind: 'clarified', clarificationId, text: 'Halaman 3.' },
        evidence: [{ offerId: offered?.id ?? '', page: 3, place: '' }],
      },
    },
  })
  expect(data?.clarifications[0]?.answers).toHaveLength(1)
})

test('who may offer nothing while it is filled in offers nothing then either, and a locked round takes none', async () => {
  for (const by of ['kadis', 'sekda', 'eka']) expect((await offer('1', by)).response.status, by).toBe(403)
  await setLocked(undagi, { at: slug, by: 'nina' }, true)
  expect((await offer('1')).error?.code).toBe('calendar.is_locked')
  await setLocked(undagi, { at: slug, by: 'nina' }, false)
})

test('while the institution may object to values that it sees, proof is brought for any of them; with the term it ends', async () => {
  await room.setTerm('nina', new Date(undagi.clock.now().getTime() + hourMs).toISOString())
  expect((await offer('2')).error?.code).toBe(refused)
  await room.showDraft()
  expect((await offer('2')).response.status).toBe(201)

  undagi.clock.advanceBy(2 * hourMs)
  expect((await offer('2')).error?.code).toBe(refused)
  expect((await offer('1')).response.status).toBe(201)
  undagi.clock.advanceBy(5 * hourMs)
  expect((await offer('1')).error?.code).toBe(refused)
})
