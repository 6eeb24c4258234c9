import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { publish, publishRound } from '../../testing/publish-round.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka'])
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}'
const at = (year: number) => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' } },
})

type OwnKind = Schemas['OwnPaperKind']
const numberOf: Readonly<Record<OwnKind, string>> = {
  ...{ self_assessment_record: '12/SPBE', publication_consent: '13/SPBE' },
  ...{ leader_summary: '14/SPBE', interview_record: '15/SPBE' },
}

/** The check code of the paper that is issued. */
async function issue(year: number, kind: OwnKind, version: number): Promise<string> {
  const { data } = await undagi.as('sekda').POST(`${path}/papers/{kind}/versions`, {
    params: { path: { ...at(year).params.path, kind } },
    body: {
      ...{ number: numberOf[kind], place: 'Kota Arang', day: '2026-03-01', version },
      signatory: { name: 'Ratna Wijaya', position: 'Sekretaris Daerah', employeeNumber: null },
    },
  })
  return data?.checkCode ?? ''
}

const check = async (code: string) =>
  (await undagi.stranger.GET('/paper-checks/{code}', { params: { path: { code } } })).data
const since = async (code: string) => (await check(code))?.since

/** The clock of the tests begins on 2 March 2026, 9:00 in Jakarta. */
const waitAnHour = () => undagi.clock.advanceBy(3_600_000)
const thatDay = '2026-03-02'

async function approve(): Promise<void> {
  const { data } = await undagi.as('ani').GET(`${path}/stage`, at(2024))
  const seenGaps = data?.gaps ?? []
  const to = (by: string, step: 'verification' | 'approval', expectedStage: 'filling' | 'verification') =>
    undagi.as(by).POST(`${path}/stage/${step}`, { ...at(2024), body: { expectedStage, seenGaps } })
  await to('ani', 'verification', 'filling')
  await to('kadis', 'approval', 'verification')
}

describe('a paper of the institution, checked by anybody', () => {
  test('says nothing of later changes while there are none, and what happened before it was issued is none', async () => {
    await approve()
    await undagi.as('sekda').POST(`${path}/stage/return`, {
      ...at(2024),
      body: { expectedStage: 'signing', note: 'Perbaiki indikator 1.', revisionNotes: [] },
    })
    await approve()
    waitAnHour()

    expect(await check(await issue(2024, 'self_assessment_record', 1))).toMatchObject({
      isLatest: true,
      since: [],
    })
  })

  test('says on which day the assessment was given back and reopened after it, and whether a newer version exists', async () => {
    const first = await issue(2024, 'publication_consent', 1)
    waitAnHour()
    await undagi.as('sekda').POST(`${path}/stage/return`, {
      ...at(2024),
      body: { expectedStage: 'signing', note: 'Perbaiki indikator 2.', revisionNotes: [] },
    })
    expect(await check(first)).toMatchObject({
      isLatest: true,
      since: [{ what: 'returned', day: thatDay }],
    })

    await approve()
    waitAnHour()
    const second = await issue(2024, 'publication_consent', 2)
    expect(await check(second)).toMatchObject({ isLatest: true, since: [] })
    expect(await check(first)).toMatchObject({
      isLatest: false,
      since: [{ what: 'returned', day: thatDay }],
    })

    const { data } = await undagi.as('sekda').POST(`${path}/stage/submission`, {
      ...at(2024),
      body: {
        expectedStage: 'signing',
        papers: {
          officialRecord: { number: '12/SPBE', date: '2026-03-01' },
          publicationConsent: { number: '13/SPBE', date: '2026-03-01' },
        },
      },
    })
    expect(data?.stage).toBe('submitted')
    waitAnHour()
    const reopened = await undagi.as('kadis').POST(`${path}/stage/reopening`, {
      ...at(2024),
      body: { expectedStage: 'submitted', note: 'Ada naskah yang tertinggal.' },
    })
    expect(reopened.data?.stage).toBe('filling')
    expect(await since(second)).toEqual([{ what: 'reopened', day: thatDay }])
    expect((await since(first))?.map(({ what }) => what)).toEqual(['returned', 'reopened'])
  })

  test('is told by its whole code alone', async () => {
    const unknown = await undagi.stranger.GET('/paper-checks/{code}', {
      params: { path: { code: '0000-0000-0000-0000' } },
    })

    expect(unknown.error).toMatchObject({ status: 404, code: 'papers.check_code_unknown' })
  })
})

test('publication and corrections change what the page for the leader tells, and not what the institution signed', async () => {
  await publishRound(undagi, at(2023).params.path.assessmentId, {
    judged: { '1': '2' },
    until: 'consolidation',
  })
  const record = await issue(2023, 'self_assessment_record', 1)
  const summary = await issue(2023, 'leader_summary', 1)
  waitAnHour()
  await publish(undagi, at(2023).params.path.assessmentId)
  expect((await since(summary))?.map(({ what }) => what)).toEqual(['published'])

  waitAnHour()
  await undagi.as('nina').POST(`${path}/stage-values/{code}/corrections`, {
    params: { path: { ...at(2023).params.path, code: '1' } },
    body: {
      ...{ expectedVersion: 0, value: '3', facts: '', analysis: '', justification: 'Keliru.' },
      reason: 'Salah ketik pada LHE.',
    },
  })

  expect((await since(summary))?.map(({ what }) => what)).toEqual(['published', 'corrected'])
  expect(await since(record)).toEqual([])
})
