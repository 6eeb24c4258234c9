import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviseDocument } from '../../testing/add-document.ts'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { endRole } from '../../testing/end-role.ts'
import { offerDocument } from '../../testing/offer-document.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const at = 'kota-arang'
let undagi: TestApp
let tasks: ReturnType<typeof tasksIn>

beforeAll(async () => {
  undagi = await createTestApp({
    [at]: {
      ...{ rekan: ['data_entry_officer'], ani: ['internal_assessor'], kadis: ['person_in_charge'] },
      ...{ sari: ['respondent'], admin: ['administrator'], sekda: ['coordinator'] },
      ...{ penilai: ['external_assessor'], menteri: ['national_operator'] },
    },
    'kota-bara': { dedi: ['data_entry_officer'] },
  })
  await assignOutside(undagi, ['penilai'])
  tasks = tasksIn(undagi, at)
})
afterAll(() => undagi.close())

/** Of whoever is looked for by the title of what they offered. */
async function ask(
  itemId: string,
  verdict: 'repair_asked' | 'accepted',
  reason: string,
  by: 'kadis' | 'penilai' = 'kadis',
) {
  const assessmentId = assessmentOf(undagi, at)
  const { data } = await undagi.as(by).GET('/assessments/{assessmentId}/examinations', {
    params: { path: { assessmentId } },
  })
  const seen = data?.find((each) => each.itemId === itemId)
  if (seen === undefined) throw new Error('It is not offered')
  const { error } = await undagi
    .as(by)
    .PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
      params: { path: { assessmentId, code: seen.indicatorCode, offerId: seen.offerId } },
      body: { verdict, reason, seenRevision: seen.revision, seenVerdict: seen.verdict?.id ?? null },
    })
  expect(error).toBeUndefined()
}

/** What the page of whoever brought it says of it. */
async function awaitedOf(person: string, itemId: string) {
  const { data } = await undagi.as(person).GET('/assessments/{assessmentId}/examinations', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
  })
  const seen = data?.find((each) => each.itemId === itemId)
  return seen && { state: seen.state, awaitsMending: seen.awaitsMending }
}

const reasonsOf = async (person: string) =>
  (await tasks.of(person, 'repair'))?.map(({ question }) => question)

test('evidence that is to be mended waits for who brought it until a revision came, and for nobody else', async () => {
  const itemId = await offerDocument(undagi, { by: 'rekan', at, described: { title: 'SK Jam Buka' } })
  expect(await tasks.of('rekan', 'repair')).toEqual([])

  await ask(itemId, 'repair_asked', 'Halaman tanda tangan belum ada.')
  expect(await tasks.of('rekan', 'repair')).toMatchObject([
    {
      indicatorCode: '1',
      path: '/2024/penilaian/1',
      question: 'Halaman tanda tangan belum ada.',
      dueAt: null,
    },
  ])
  expect(await tasks.of('ani', 'repair')).toEqual([])
  expect(await tasks.of('dedi', 'repair')).toBeUndefined()
  expect(await tasks.of('admin', 'repair')).toBeUndefined()
  expect(await tasks.onBoard('kadis', 'repair')).toMatchObject([{ people: [{ name: 'rekan' }] }])

  await reviseDocument(
    undagi,
    { person: 'rekan', institutionId: undagi.institution(at).id },
    { itemId, expectedRevision: 1, text: 'Keputusan dengan tanda tangan', title: 'SK Jam Buka' },
  )
  expect(await tasks.of('rekan', 'repair')).toEqual([])

  await ask(itemId, 'repair_asked', 'Masih belum ada.')
  expect(await reasonsOf('rekan')).toEqual(['Masih belum ada.'])
  await ask(itemId, 'accepted', '')
  expect(await tasks.of('rekan', 'repair')).toEqual([])
})

test('why is not told of what is for few to see', async () => {
  const { data } = await undagi.as('kadis').GET('/session')
  const itemId = await offerDocument(undagi, {
    ...{ by: 'rekan', at, code: '2' },
    described: {
      ...{ title: 'Laporan insiden', confidentiality: 'restricted' },
      viewerIds: [data?.person.id ?? ''],
    },
  })

  await ask(itemId, 'repair_asked', 'Nama pelapor masih terbaca.')

  expect(await tasks.of('rekan', 'repair')).toMatchObject([{ indicatorCode: '2', question: null }])
  expect(JSON.stringify(await tasks.onBoard('kadis', 'repair'))).not.toContain('pelapor')
  await ask(itemId, 'accepted', '')
})

test('where who brought it has gone, it waits for who keeps the evidence', async () => {
  const itemId = await offerDocument(undagi, { by: 'rekan', at, code: '3', described: { title: 'SK Tim' } })
  await ask(itemId, 'repair_asked', 'Lampiran hilang.')
  expect(await reasonsOf('ani')).toEqual([])

  const restore = await endRole(undagi, { of: 'rekan', role: 'data_entry_officer', by: 'admin', at })
  expect(await reasonsOf('ani')).toEqual(['Lampiran hilang.'])
  await restore()
  expect(await reasonsOf('ani')).toEqual([])
})

test('what was handed in waits for no repair that would change nothing any more, and for one that an assessor from outside asks for', async () => {
  const given = { by: 'rekan', at } as const
  const left = await offerDocument(undagi, { ...given, code: '4', described: { title: 'SK Lama' } })
  await ask(left, 'repair_asked', 'Tanggalnya belum ada.')
  expect(await reasonsOf('rekan')).toContain('Tanggalnya belum ada.')
  expect(await awaitedOf('rekan', left)).toEqual({ state: 'repair_asked', awaitsMending: true })

  const assessmentId = assessmentOf(undagi, at)
  await submitAssessment(undagi, assessmentId, { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  expect(await reasonsOf('rekan')).toEqual([])
  expect(await tasks.onBoard('kadis', 'repair')).toEqual([])
  expect(await awaitedOf('rekan', left)).toEqual({ state: 'repair_asked', awaitsMending: false })

  const { error } = await undagi.as('menteri').POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId } },
    body: { open: 'document_review', expectedStage: 'submitted' },
  })
  expect(error).toBeUndefined()
  await ask(left, 'repair_asked', 'Unggah yang bertanggal.', 'penilai')
  expect(await reasonsOf('rekan')).toEqual(['Unggah yang bertanggal.'])
  expect(await awaitedOf('rekan', left)).toEqual({ state: 'repair_asked', awaitsMending: true })
})
