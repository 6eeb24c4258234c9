import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { offerDocument } from '../../testing/offer-document.ts'
import { readLog } from '../../testing/read-log.ts'
import { setLocked } from '../../testing/set-locked.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], entri: ['data_entry_officer'], kadis: ['person_in_charge'] },
      ...{ sari: ['respondent'], admin: ['administrator'] },
    },
    'kota-bara': { dedi: ['internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const at = (year: number) => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' } },
})
const one = (year: number, code: string) => ({ params: { path: { ...at(year).params.path, code } } })
const preview = (person: string, year = 2024) =>
  undagi.as(person).GET('/assessments/{assessmentId}/last-year/preview', at(year))
const read = async (person: string) =>
  (await undagi.as(person).GET('/assessments/{assessmentId}/last-year', at(2024))).data
const start = (person: string, body: Schemas['StartFromLastYear']) =>
  undagi.as(person).POST('/assessments/{assessmentId}/last-year', { ...at(2024), body })
const write = (year: number, code: string, text: string) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
    params: { path: { ...one(year, code).params.path, field: 'facts' } },
    body: { expectedVersion: 0, text, settle: true },
  })

const lastYears = 'Jam buka pelayanan diatur Perwali Nomor 12 Tahun 2022 dan ditempel di setiap loket.'

test('the first round of all has nothing to start from', async () => {
  expect((await preview('ani', 2023)).error).toMatchObject({ code: 'last_year.nothing_to_start_from' })
})

test('whoever may start is offered it, and not as long as the round is locked', async () => {
  const kept = { at: 'kota-arang', by: 'kadis' }
  expect(await read('ani')).toMatchObject({ canStart: true })

  await setLocked(undagi, kept, true)
  expect(await read('ani')).toMatchObject({ canStart: false })
  await setLocked(undagi, kept, false)

  expect(await read('ani')).toMatchObject({ canStart: true })
  expect(await read('kadis')).toMatchObject({ canStart: false })
})

test('values of last year become proposals and no ratings, documents that are still valid are offered again, and the others say why not', async () => {
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    ...one(2023, '1'),
    body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
  })
  await offerDocument(undagi, {
    ...{ by: 'ani', at: 'kota-arang', assessmentId: at(2023).params.path.assessmentId, code: '1' },
    described: { title: 'Perwali jam buka' },
  })
  await offerDocument(undagi, {
    ...{ by: 'ani', at: 'kota-arang', assessmentId: at(2023).params.path.assessmentId, code: '1' },
    described: { title: 'Perjanjian yang habis', validFrom: '2023-01-01', validTo: '2024-01-31' },
  })
  await offerDocument(undagi, {
    ...{ by: 'ani', at: 'kota-arang', assessmentId: at(2023).params.path.assessmentId, code: '2' },
    described: { title: 'Perwali yang dicabut', status: 'revoked' },
  })

  const { data: seen } = await preview('ani')
  expect(seen).toMatchObject({ fromYear: 2023, proposals: [{ code: '1', value: '2' }], unanswered: 0 })
  expect(new Map(seen?.offers.map(({ title, obstacle }) => [title, obstacle]))).toEqual(
    new Map([
      ['Perwali jam buka', null],
      ['Perjanjian yang habis', 'validity'],
      ['Perwali yang dicabut', 'revoked'],
    ]),
  )
  // which of several places in one document is meant
  expect(seen?.offers.every((offer) => 'criterionCode' in offer && 'page' in offer)).toBe(true)
  const idOf = (wanted: string) => seen?.offers.find(({ title }) => title === wanted)?.offerId ?? ''
  const body = { expectedPreview: seen?.preview ?? '', withProposals: true }
  const lapsed = await start('ani', { ...body, offerIds: [idOf('Perwali yang dicabut')] })
  expect(lapsed.error).toMatchObject({ code: 'last_year.not_carried' })
  const stale = await start('ani', { ...body, expectedPreview: 'x', offerIds: [] })
  expect(stale.error).toMatchObject({ code: 'last_year.changed_since_preview' })

  const offerIds = [idOf('Perwali jam buka')]
  const both = await Promise.all(['ani', 'entri'].map((person) => start(person, { ...body, offerIds })))

  expect(both.map(({ response }) => response.status).toSorted()).toEqual([200, 422])
  expect((await start('ani', { ...body, offerIds })).error).toMatchObject({
    code: 'last_year.started_already',
  })
  expect(await read('kadis')).toMatchObject({
    ...{ canStart: false, fromYear: 2023 },
    started: { fromYear: 2023, offers: 1, proposals: [{ code: '1', value: '2' }] },
  })
  const { data: indicator } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/indicators/{code}', one(2024, '1'))
  expect(indicator?.value).toBeNull()
  const { data: offered } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/indicators/{code}/evidence', one(2024, '1'))
  expect(JSON.stringify(offered)).toContain('Dari tahun 2023.')
  expect(JSON.stringify(offered)).not.toContain('Perjanjian yang habis')
  const told = (await readLog(undagi.database)).map(({ operation }) => operation)
  expect(told).toContain('startFromLastYear')
})

test('who does not fill in neither sees nor starts it; another institution’s is not there', async () => {
  expect((await preview('kadis')).response.status).toBe(403)
  expect((await preview('sari')).response.status).toBe(403)
  expect((await preview('dedi')).response.status).toBe(404)
  const body = { expectedPreview: 'x', withProposals: true, offerIds: [] }
  expect((await start('admin', body)).response.status).toBe(403)
  expect((await start('dedi', body)).response.status).toBe(404)
})

test('a text that is last year’s is told of, also with its year moved on, until it is told anew', async () => {
  await write(2023, '3', lastYears)
  await write(2024, '3', lastYears.replace('2022', '2024'))
  expect((await read('kadis'))?.copied).toEqual([{ code: '3', field: 'facts', likeness: 'nearly' }])
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
    params: { path: { ...one(2024, '3').params.path, field: 'facts' } },
    body: {
      expectedVersion: 1,
      text: 'Perwali baru berlaku sejak Maret, dan tiap kecamatan memakainya.',
      settle: true,
    },
  })
  expect((await read('kadis'))?.copied).toEqual([])
})
