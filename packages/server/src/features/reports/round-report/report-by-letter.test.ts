import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { leaveMinistry } from '../../../testing/leave-ministry.ts'
import { publishRound } from '../../../testing/publish-round.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'

const path = '/assessments/{assessmentId}'
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka'])
  await publishRound(undagi, assessmentId(), { judged: { '1': '2' } })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
const issue = (person: string, version: number, given: { number?: string; sameNumber?: true } = {}) =>
  undagi.as(person).POST(`${path}/report/versions`, {
    ...here(),
    body: {
      ...{ number: '7/LHE/2024', place: 'Jakarta', day: '2024-12-16', version, summary: '' },
      ...{ withoutRecommendations: true, ...given },
      signatory: { name: null, position: null, employeeNumber: null, capacity: 'Ketua Tim Pelaksana' },
    },
  })
const printed = async (rest: string) => {
  const answer = await undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/report/${rest}`, {
      headers: { cookie: `undagi_session=${sessionOf('kadis')}` },
    }),
  )
  return pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')
}
const byInstitution = 'Laporan ini disusun oleh instansi'

describe('while somebody operates for the ministry', () => {
  test('the institution issues no report beside that of the ministry', async () => {
    expect((await issue('nina', 1)).data).toMatchObject({ version: 1 })

    expect((await issue('kadis', 2)).error).toMatchObject({ status: 403, code: 'institutions.ministry_acts' })
    const { data } = await undagi.as('kadis').GET(`${path}/report`, here())
    expect(data).toMatchObject({ issue: 'not_yours', issued: [{ version: 1 }] })
    expect(await printed('versions/1')).not.toContain(byInstitution)
  })
})

describe('once nobody operates for the ministry any more', () => {
  beforeAll(() => leaveMinistry(undagi, { of: 'nina', at: 'kota-arang' }))

  test('the person in charge writes down its report, which says that the institution did, though every step was the ministry’s', async () => {
    expect((await undagi.as('kadis').GET(`${path}/report`, here())).data).toMatchObject({ issue: 'ready' })
    expect((await issue('kadis', 2)).data).toMatchObject({ version: 2 })

    expect(await printed('versions/2')).toContain(byInstitution)
    expect(await printed('versions/1')).not.toContain(byInstitution)
  })

  test('its number is one of a paper of the institution only where who writes it down says that it is meant', async () => {
    await undagi.as('sekda').POST(`${path}/papers/{kind}/versions`, {
      params: { path: { assessmentId: assessmentId(), kind: 'leader_summary' } },
      body: {
        ...{ number: '9/R/2024', place: 'Kota', day: '2024-12-17', version: 1 },
        signatory: { name: null, position: null, employeeNumber: null },
      },
    })

    expect((await issue('kadis', 3, { number: '9/r/2024' })).error).toMatchObject({
      ...{ status: 422, code: 'papers.same_number' },
      detail: expect.stringMatching(/^Nomor 9\/R\/2024: .+ versi 1\.$/),
    })
    expect((await issue('kadis', 3, { number: '9/R/2024', sameNumber: true })).data).toMatchObject({
      number: '9/R/2024',
    })
  })
})
