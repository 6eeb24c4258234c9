import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { publish, publishRound } from '../../testing/publish-round.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka'])
  await rate(2023, '1', '3')
  await rate(2023, '2', '2')
  await rate(2024, '1', '3')
  await publishRound(undagi, idOf(2023), { judged: { '1': '1' }, until: 'consolidation' })
})
afterAll(() => undagi.close())

const idOf = (year: number) => undagi.institution('kota-arang').assessments[year] ?? ''
const at = (year: number) => ({ params: { path: { assessmentId: idOf(year) } } })
const one = (year: number, code: string) => ({ params: { path: { assessmentId: idOf(year), code } } })
const path = '/assessments/{assessmentId}'
const rate = (year: number, code: string, value: string) =>
  undagi.as('ani').PUT(`${path}/indicators/{code}/rating`, {
    ...one(year, code),
    body: { expectedVersion: 0, value, reason: 'Contoh.' },
  })

/** What the list, the page of each indicator, and the preview say of last year. */
async function lastYearSaid() {
  const ani = undagi.as('ani')
  const { data: listed } = await ani.GET(path, at(2024))
  const pages = await Promise.all(
    ['1', '2'].map((code) => ani.GET(`${path}/indicators/{code}`, one(2024, code))),
  )
  const { data: preview } = await ani.GET(`${path}/last-year/preview`, at(2024))
  const told = (each: Told | undefined) => [
    each?.code,
    each?.previousValue,
    each?.previousOwnValue,
    each?.previousIsOfficial,
  ]
  return {
    list: (listed?.indicators ?? []).slice(0, 2).map(told),
    pages: pages.map(({ data }) => told(data)),
    proposals: (preview?.proposals ?? []).map(({ code, value, ownValue, isOfficial }) => [
      ...[code, value, ownValue, isOfficial],
    ]),
  }
}

interface Told {
  readonly code: string
  readonly previousValue: string | null
  readonly previousOwnValue: string | null
  readonly previousIsOfficial: boolean
}

test('until last year is published its values are the institution’s own, and nothing of the draft is told', async () => {
  const own = [
    ['1', '3', '3', false],
    ['2', '2', '2', false],
  ]
  expect(await lastYearSaid()).toEqual({ list: own, pages: own, proposals: own })
})

test('a year that is not published has no official index', async () => {
  const { data } = await undagi.as('ani').GET('/institutions/{slug}/overview', {
    params: { path: { slug: 'kota-arang' } },
  })

  expect(data?.rounds.map(({ official }) => official)).toEqual([null, null])
})

test('once it is published they are the official ones, an untouched one carried over, with what the institution had said', async () => {
  await publish(undagi, idOf(2023))

  const official = [
    ['1', '1', '3', true],
    ['2', '2', '2', true],
  ]
  expect(await lastYearSaid()).toEqual({ list: official, pages: official, proposals: official })
})

test('the year says its official index beside the institution’s own', async () => {
  const { data } = await undagi.as('ani').GET('/institutions/{slug}/overview', {
    params: { path: { slug: 'kota-arang' } },
  })
  const { data: difference } = await undagi.as('ani').GET(`${path}/stage-difference`, at(2023))

  const [last, now] = data?.rounds ?? []
  const { self, official } = difference ?? {}
  expect(last).toMatchObject({
    ...{ year: 2023, index: { exact: self?.index.exact }, predicate: self?.predicate.name },
    official: { index: { exact: official?.index.exact }, predicate: official?.predicate.name },
  })
  expect(official?.index.exact).not.toBe(self?.index.exact)
  expect(now).toMatchObject({ year: 2024, official: null })
})

test('a correction counts from then on', async () => {
  await undagi.as('nina').POST(`${path}/stage-values/{code}/corrections`, {
    ...one(2023, '2'),
    body: {
      ...{ expectedVersion: 0, value: '1', facts: 'Perwali 9/2023', analysis: '', justification: 'Keliru.' },
      reason: 'Salah ketik pada LHE.',
    },
  })

  const said = await lastYearSaid()

  expect(said.list).toEqual([
    ['1', '1', '3', true],
    ['2', '1', '2', true],
  ])
  expect(said.pages).toEqual(said.list)
  expect(said.proposals).toEqual(said.list)
})

test('a text that repeats what was published of last year is told of as last year’s', async () => {
  await undagi.as('ani').PUT(`${path}/indicators/{code}/drafts/{field}`, {
    params: { path: { ...one(2024, '1').params.path, field: 'facts' } },
    body: { expectedVersion: 0, text: 'Perwali 12/2023 pasal 4, halaman 3', settle: true },
  })

  const { data } = await undagi.as('ani').GET(`${path}/last-year`, at(2024))

  expect(data?.copied).toEqual([{ code: '1', field: 'facts', likeness: 'same' }])
})

test('the agenda of an interview asks about what differs from the official value of last year', async () => {
  await submitAssessment(undagi, idOf(2024), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  await undagi.as('nina').POST(`${path}/stages/openings`, {
    ...at(2024),
    body: { expectedStage: 'submitted', open: 'document_review' },
  })
  const { data } = await undagi.as('eka').GET(`${path}/interview/agenda-proposal`, {
    params: { ...at(2024).params, query: { minutes: 60 } },
  })

  // The institution gave itself the same 3 in both years; it was published with 1.
  expect(data?.items.find(({ code }) => code === '1')?.reasons).toContain('changed')
})
