import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { offerDocument } from '../../../../testing/offer-document.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], eko: ['external_assessor'] },
    },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['eko'], { duty: 'second_rating' })
  for (const title of ['SK Satu', 'SK Dua'])
    await offerDocument(undagi, { by: 'ani', at: 'kota-arang', described: { title } })
  await submitAssessment(undagi, idOf(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  await examine('kadis', 'SK Dua', { verdict: 'repair_asked', reason: 'Lampirannya kurang.' })
  await undagi.as('kadis').POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId: idOf() } },
    body: { expectedStage: 'submitted', open: 'document_review', letter },
  })
  await examine('eka', 'SK Satu', { verdict: 'refused', reason: 'Bukan naskah asli.' })
  await decide('eka')
})
afterAll(() => undagi.close())

const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
const idOf = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const examinations = async (by: string) =>
  (
    await undagi.as(by).GET('/assessments/{assessmentId}/examinations', {
      params: { path: { assessmentId: idOf() } },
    })
  ).data ?? []
const findings = async (by: string) =>
  (
    await undagi.as(by).GET('/assessments/{assessmentId}/indicators/{code}/findings', {
      params: { path: { assessmentId: idOf(), code: '1' } },
    })
  ).data

async function examine(
  by: string,
  title: string,
  said: { readonly verdict: 'refused' | 'repair_asked'; readonly reason: string },
): Promise<void> {
  const offer = (await examinations(by)).find((each) => each.title === title)
  const { error } = await undagi
    .as(by)
    .PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
      params: { path: { assessmentId: idOf(), code: '1', offerId: offer?.offerId ?? '' } },
      body: { ...said, seenRevision: offer?.revision ?? 0, seenVerdict: offer?.verdict?.id ?? null },
    })
  expect(error).toBeUndefined()
}

async function decide(by: string): Promise<void> {
  const criterion = (await findings(by))?.criteria.find(({ canDecide }) => canDecide)
  const { error } = await undagi
    .as(by)
    .PUT('/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision', {
      params: { path: { assessmentId: idOf(), code: '1', criterionCode: criterion?.code ?? '' } },
      body: {
        ...{ met: true, reason: 'Terlihat pada naskah lain.', seenDecision: null },
        seenFindings: criterion?.findings ?? '',
      },
    })
  expect(error).toBeUndefined()
}

test('who rates a second time sees no verdict of the first assessor on a document, and what the person in charge said of one', async () => {
  const stateOf = async (by: string, title: string) =>
    (await examinations(by)).find((each) => each.title === title)

  expect(await stateOf('eka', 'SK Satu')).toMatchObject({ state: 'refused' })
  expect(await stateOf('eko', 'SK Satu')).toMatchObject({ state: 'waiting', verdict: null })
  expect(await stateOf('eko', 'SK Dua')).toMatchObject({ state: 'repair_asked' })
})

test('nor what it left out of the findings, nor what the first decided of a criterion', async () => {
  const [first, second] = [await findings('eka'), await findings('eko')]
  const titles = (seen: typeof first) => seen?.documents.map(({ title }) => title).toSorted()

  expect(titles(first)).toEqual(['SK Dua'])
  expect(titles(second)).toEqual(['SK Dua', 'SK Satu'])
  expect(JSON.stringify(first)).toMatch(/Terlihat pada naskah lain.*ditolak/)
  expect(JSON.stringify(second)).not.toMatch(/Terlihat pada naskah lain|ditolak|"eka"/)
})

test('nor through how complete the evidence is, or how many decisions there are', async () => {
  const support = async (by: string) =>
    (
      await undagi.as(by).GET('/assessments/{assessmentId}/support', {
        params: { path: { assessmentId: idOf() } },
      })
    ).data?.find(({ code }) => code === '1')

  expect(await support('eka')).toMatchObject({ documents: 1, decisions: 1 })
  expect(await support('eko')).toMatchObject({ documents: 2, decisions: 0 })
})
