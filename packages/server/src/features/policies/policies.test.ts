import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileReadings } from '../../platform/database/tables/evidence.tables.ts'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { atWork, elsewhere } from '../../testing/people-at-work.ts'
import { plantEvidence } from '../../testing/plant-evidence.ts'
import { readLog } from '../../testing/read-log.ts'
import { reader } from '../evidence/reading/reader.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': atWork, 'kota-bara': elsewhere })
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

type NewPolicy = Schemas['NewPolicy']

const draft: NewPolicy = {
  ...{ kind: 'head_regulation', subject: 'Arsitektur SPBE', number: null, note: '', inForceFrom: null },
  ...{ reviewDueOn: null, evidenceItemId: null, articles: [], officers: [], relations: [], carries: [] },
  steps: [{ step: 'drafted', day: '2026-02-02', note: '' }],
}
const enacted: NewPolicy = {
  ...{ ...draft, subject: 'SPBE', number: '3 Tahun 2020' },
  steps: [
    { step: 'enacted', day: '2020-03-10', note: '' },
    { step: 'promulgated', day: '2020-03-11', note: '' },
  ],
}

const institutionId = () => undagi.institution('kota-arang').id
const params = (policyId: string) => ({ params: { path: { institutionId: institutionId(), policyId } } })
const add = (person: string, body: NewPolicy) =>
  undagi.as(person).POST('/institutions/{institutionId}/policies', {
    params: { path: { institutionId: institutionId() } },
    body,
  })
const read = (person: string, id: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/policies/{policyId}', params(id))
const record = (person: string, id: string, step: Partial<Schemas['NewPolicyStep']>) =>
  undagi.as(person).POST('/institutions/{institutionId}/policies/{policyId}/steps', {
    ...params(id),
    body: { step: 'enacted', day: '2026-03-02', note: '', number: null, ...step },
  })

async function added(body: NewPolicy): Promise<string> {
  const { data, error } = await add('ani', body)
  if (data === undefined) throw new Error(error.code)
  return data.id
}

describe('what happens to a policy', () => {
  test('is written down with author, day and note, and refused where it cannot have happened', async () => {
    const id = await added(draft)
    const { error } = await record('ani', id, {})
    expect(error).toMatchObject({ code: 'policies.step_not_possible', errors: [{ path: '/step' }] })
    const future = await record('ani', id, { step: 'harmonised', day: '2026-03-03' })
    expect(future.error).toMatchObject({ errors: [{ path: '/day' }] })
    await record('sekda', id, { step: 'harmonised', day: '2026-02-20', note: 'Ke Bagian Hukum provinsi.' })
    const { data } = await read('penilai', id)
    expect(data).toMatchObject({ state: 'harmonisation', since: '2026-02-20', isInForce: false })
    expect(data?.steps.map(({ step, authorName, note }) => [step, authorName, note])).toEqual([
      ['drafted', 'ani', ''],
      ['harmonised', 'sekda', 'Ke Bagian Hukum provinsi.'],
    ])
    expect(data?.possibleSteps).toEqual(['drafted', 'facilitated', 'enacted', 'stopped'])
  })

  test('enactment asks for a number; a mistake is taken back and stays readable', async () => {
    const id = await added({
      ...draft,
      kind: 'decree',
      steps: [{ step: 'drafted', day: '2026-02-02', note: '' }],
    })
    expect((await record('ani', id, {})).error).toMatchObject({
      code: 'policies.number_required',
      errors: [{ path: '/number' }],
    })
    const { data } = await record('ani', id, { number: '188.45/7/2026' })
    expect(data).toMatchObject({ state: 'enacted', number: '188.45/7/2026', inForceOn: '2026-03-02' })
    expect((await readLog(undagi.database)).at(-1)?.details).toMatchObject({
      changes: [{ field: 'number', before: null, after: '188.45/7/2026' }],
    })
    const withdraw = (sequence: number) =>
      undagi.as('ani').POST('/institutions/{institutionId}/policies/{policyId}/steps/{sequence}/withdrawal', {
        params: { path: { institutionId: institutionId(), policyId: id, sequence: String(sequence) } },
        body: { reason: 'Belum ditandatangani.' },
      })
    const { data: back } = await withdraw(2)
    expect(back).toMatchObject({ state: 'draft', enactedOn: null })
    expect(back?.steps[1]?.withdrawn).toMatchObject({ reason: 'Belum ditandatangani.', authorName: 'ani' })
    expect((await withdraw(2)).error).toMatchObject({ code: 'policies.step_not_withdrawable' })
    expect((await withdraw(1)).error).toMatchObject({ code: 'policies.step_not_withdrawable' })
  })
})

test('a policy in force that revokes another makes it revoked, and both name each other', async () => {
  const old = await added({ ...enacted, subject: 'SPBE lama' })
  const revoking = await added({
    ...{ ...enacted, number: '9 Tahun 2024', subject: 'SPBE baru' },
    relations: [
      { kind: 'revokes', otherId: old, otherTitle: null },
      { kind: 'implements', otherId: null, otherTitle: 'Perpres 95 Tahun 2018' },
    ],
    steps: [
      { step: 'enacted', day: '2024-05-02', note: '' },
      { step: 'promulgated', day: '2024-05-03', note: '' },
    ],
  })
  const { data } = await read('ani', old)
  expect(data).toMatchObject({ state: 'revoked', since: '2024-05-03', through: { id: revoking } })
  expect(data?.relatedFrom).toMatchObject([{ kind: 'revokes', other: { id: revoking } }])
  const { data: young } = await read('ani', revoking)
  expect(young?.relations).toMatchObject([
    { kind: 'revokes', other: { id: old, state: 'revoked' } },
    { kind: 'implements', other: null, otherTitle: 'Perpres 95 Tahun 2018' },
  ])
})

test('relations that lead back to where they came from are refused, with the way round', async () => {
  const [a, b] = [await added(enacted), await added({ ...enacted, subject: 'Pedoman' })]
  const change = (id: string, subject: string, otherId: string, expectedVersion = 1) => {
    const { steps: _, ...body } = { ...enacted, subject }
    return undagi.as('ani').PUT('/institutions/{institutionId}/policies/{policyId}', {
      ...params(id),
      body: { ...body, expectedVersion, relations: [{ kind: 'implements', otherId, otherTitle: null }] },
    })
  }
  expect((await change(b, 'Pedoman', a)).data?.version).toBe(2)
  expect((await change(a, 'SPBE', b)).error).toMatchObject({
    code: 'policies.relations_in_circle',
    errors: [{ path: '/relations', message: 'Lingkarannya: SPBE → Pedoman → SPBE.' }],
  })
  expect((await change(b, 'Pedoman lain', a, 1)).error).toMatchObject({ code: 'policies.stale_version' })
  const { id: elsewhere } = undagi.institution('kota-bara')
  expect((await change(b, 'Pedoman', elsewhere, 2)).error).toMatchObject({
    code: 'policies.unknown_related',
  })
})

describe('an indicator', () => {
  const carried = (code: string) =>
    undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/policies', {
      params: {
        path: { assessmentId: undagi.institution('kota-arang').assessments[2024] ?? '', code },
      },
    })

  test('shows who carries it as of the day its round was closed: what was a draft then carries nothing', async () => {
    const carries = [{ editionId: 'toy', indicatorCode: '2', criterionCode: null }]
    await added({
      ...{ ...enacted, subject: 'Peta rencana', carries },
      steps: [
        { step: 'harmonised', day: '2024-08-20', note: '' },
        { step: 'enacted', day: '2024-12-01', note: '' },
      ],
    })
    await added({ ...draft, subject: 'Sesudah penutupan', carries })
    const { data } = await carried('2')
    expect(data).toMatchObject({ dueOn: '2024-08-31', viewedOn: '2024-08-31', dueKind: 'assessment_date' })
    expect(data?.policies).toMatchObject([
      {
        ...{ subject: 'Peta rencana', state: 'harmonisation', isInForce: false },
        ...{ readyOn: '2024-10-03', daysAfterDue: 33 },
      },
    ])
    const waits = data?.policies[0]?.left.map(({ step }) => step)
    expect(waits).toEqual(['harmonised', 'facilitated', 'enacted', 'promulgated'])
  })

  test('is refused where its edition does not have it', async () => {
    const carries = [{ editionId: 'toy', indicatorCode: '99', criterionCode: null }]
    expect((await add('ani', { ...draft, carries })).error).toMatchObject({
      code: 'policies.unknown_carried',
      errors: [{ path: '/carries/0' }],
    })
  })

  test('counts with what the institution says a step takes', async () => {
    const change = (days: number | null) =>
      undagi.as('sekda').PUT('/institutions/{institutionId}/policy-durations', {
        params: { path: { institutionId: institutionId() } },
        body: { kind: 'head_regulation', step: 'harmonised', days },
      })
    expect((await change(40)).data?.find(({ ownDays }) => ownDays !== null)).toMatchObject({
      ...{ kind: 'head_regulation', step: 'harmonised', ownDays: 40 },
    })
    expect((await carried('2')).data?.policies[0]?.daysAfterDue).toBe(59)
    expect((await change(null)).data?.some(({ ownDays }) => ownDays !== null)).toBe(false)
  })
})

test('the register tells where the text that was read says something else, to who may see the text', async () => {
  const { evidenceItemId } = await plantEvidence(undagi, 'kota-arang', 'ani')
  const id = await added({ ...enacted, subject: 'Dengan naskah', evidenceItemId })
  const { data: item } = await undagi.as('ani').GET('/institutions/{institutionId}/evidence/{itemId}', {
    params: { path: { institutionId: institutionId(), itemId: evidenceItemId } },
  })
  const sha256 = item?.newest.files[0]?.sha256 ?? ''
  expect((await read('ani', id)).data?.text).toMatchObject({ isRead: false, contradictions: [] })
  await undagi.database.asOperator({ institutions: [institutionId()], at: undagi.clock.now() }, (db) =>
    db.insert(fileReadings).values({
      ...{ institutionId: institutionId(), sha256, reader, outcome: 'read', readAt: undagi.clock.now() },
      inspection: {
        ...{ kind: 'head_regulation', status: 'draft', number: '4', year: 2020, date: null, subject: null },
        ...{ issuer: null, signatures: [], pages: 1, text: 'readable', issues: [] },
      },
    }),
  )
  expect((await read('ani', id)).data?.text).toMatchObject({
    title: 'Keputusan tim koordinasi',
    contradictions: [
      { kind: 'text_is_draft' },
      { kind: 'number_differs', registered: '3 Tahun 2020', found: '4 Tahun 2020' },
    ],
  })
})

test('who reads evidence reads the register, who coordinates and assesses keeps it, another institution has no part', async () => {
  const id = await added({ ...draft, subject: 'Rahasia kota' })
  const status = async (answer: Promise<{ response: Response }>) => (await answer).response.status
  expect(await status(read('penilai', id))).toBe(200)
  expect(await status(record('penilai', id, { step: 'stopped' }))).toBe(403)
  expect(await status(read('pengelola', id))).toBe(403)
  expect(await status(read('budi', id))).toBe(404)
  expect(await status(record('budi', id, { step: 'stopped' }))).toBe(404)
  expect(await status(record('sekda', id, { step: 'stopped' }))).toBe(201)
  const log = await readLog(undagi.database)
  expect(log.at(-1)).toMatchObject({ operation: 'recordPolicyStep', actor_name: 'sekda' })
})
