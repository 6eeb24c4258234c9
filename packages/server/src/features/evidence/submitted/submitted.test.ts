import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviseDocument } from '../../../testing/add-document.ts'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { offerDocument } from '../../../testing/offer-document.ts'
import { submitAssessment } from '../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      penilai: ['external_assessor'],
      menteri: ['national_operator'],
    },
  })
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

const at = 'kota-arang'
const here = () => ({ person: 'ani', institutionId: undagi.institution(at).id })
const assessmentId = (year: number) => undagi.institution(at).assessments[year] ?? ''

async function offered(person: string, year: number) {
  const { data, error } = await undagi
    .as(person)
    .GET('/assessments/{assessmentId}/indicators/{code}/evidence', {
      params: { path: { assessmentId: assessmentId(year), code: '1' } },
    })
  expect(error).toBeUndefined()
  return data ?? []
}

const offerOf = async (person: string, year: number, itemId: string) => {
  const found = (await offered(person, year)).find((each) => each.itemId === itemId)
  if (found === undefined) throw new Error(`${itemId} is not offered`)
  return found
}

async function fileOf(person: string, year: number, itemId: string): Promise<string> {
  const { id } = await offerOf(person, year, itemId)
  const { data } = await undagi
    .as(person)
    .GET('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}', {
      params: { path: { assessmentId: assessmentId(year), code: '1', offerId: id, position: '1' } },
      parseAs: 'text',
    })
  return String(data)
}

const replace = (
  itemId: string,
  text: string,
  expectedRevision = 1,
  changed: Partial<Schemas['NewEvidence']> = {},
) => {
  undagi.clock.advanceBy(60_000)
  return reviseDocument(undagi, here(), { itemId, text, expectedRevision, ...changed })
}

async function submit(year: number) {
  undagi.clock.advanceBy(60_000)
  await submitAssessment(undagi, assessmentId(year), {
    ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
  })
}

async function reopen(year: number) {
  undagi.clock.advanceBy(60_000)
  const { error } = await undagi.as('sekda').POST('/assessments/{assessmentId}/stage/reopening', {
    params: { path: { assessmentId: assessmentId(year) } },
    body: { expectedStage: 'submitted', note: 'Salah unggah.' },
  })
  expect(error).toBeUndefined()
}

async function open(year: number) {
  undagi.clock.advanceBy(60_000)
  const { error } = await undagi.as('menteri').POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId: assessmentId(year) } },
    body: { open: 'document_review', expectedStage: 'submitted' },
  })
  expect(error).toBeUndefined()
}

test('whoever replaces a document after it was handed in puts no other one under what is judged; before, the newest counts', async () => {
  const itemId = await offerDocument(undagi, {
    by: 'ani',
    at,
    content: 'Naskah pertama',
    assessmentId: assessmentId(2024),
  })
  await replace(itemId, 'Naskah yang disampaikan')
  expect(await fileOf('ani', 2024, itemId)).toBe('Naskah yang disampaikan')
  expect((await offerOf('ani', 2024, itemId)).isRevisedSince).toBe(false)
  await submit(2024)

  await replace(itemId, 'Naskah yang ditukar', 2, { title: 'Judul baru' })

  await open(2024)
  expect(await fileOf('penilai', 2024, itemId)).toBe('Naskah yang disampaikan')
  expect(await offerOf('penilai', 2024, itemId)).toMatchObject({
    isRevisedSince: true,
    evidence: { revision: 2, title: 'Dokumen' },
  })
  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/evidence/{itemId}', {
    params: { path: { institutionId: here().institutionId, itemId } },
  })
  expect(data?.newest).toMatchObject({ revision: 3, title: 'Judul baru' })
})

test('what is reopened counts the newest again; what an assessor asked to be repaired is seen repaired, what stands beside it as it was handed in', async () => {
  const at2023 = { by: 'ani', at, assessmentId: assessmentId(2023) }
  const asked = await offerDocument(undagi, { ...at2023, content: 'Masih rancangan' })
  const left = await offerDocument(undagi, { ...at2023, content: 'Tidak diminta' })
  await submit(2023)
  await reopen(2023)
  await replace(left, 'Diperbaiki sebelum disampaikan kembali')
  expect(await fileOf('ani', 2023, left)).toBe('Diperbaiki sebelum disampaikan kembali')
  await submit(2023)
  await open(2023)
  const { id: offerId } = await offerOf('penilai', 2023, asked)
  const { error } = await undagi
    .as('penilai')
    .PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
      params: { path: { assessmentId: assessmentId(2023), code: '1', offerId } },
      body: {
        ...{ verdict: 'repair_asked', reason: 'Unggah naskah yang sudah ditetapkan.' },
        ...{ seenRevision: 1, seenVerdict: null },
      },
    })
  expect(error).toBeUndefined()

  await replace(asked, 'Sudah ditetapkan')
  await replace(left, 'Ditukar diam-diam', 2)

  expect(await fileOf('penilai', 2023, asked)).toBe('Sudah ditetapkan')
  expect(await fileOf('penilai', 2023, left)).toBe('Diperbaiki sebelum disampaikan kembali')
})
