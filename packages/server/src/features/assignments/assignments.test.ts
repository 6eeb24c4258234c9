import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '../../platform/day-in.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  const assessors = { wahyu: ['external_assessor'], nurul: ['external_assessor'] } as const
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ...assessors, tim: ['national_operator'], kadis: ['person_in_charge'], budi: ['administrator'] },
      dalam: ['external_assessor', 'internal_assessor'],
    },
    'kota-bara': { citra: ['internal_assessor'], tamu: ['national_operator'] },
  })
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}/assignments'
const of = (year: number) => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' } },
})
const dayAfter = (days: number) =>
  dayIn('Asia/Jakarta', new Date(undagi.clock.now().getTime() + days * 24 * 3_600_000))
const listAs = (person: string, year = 2024) => undagi.as(person).GET(path, of(year))
const idOf = async (name: string) => {
  const { data } = await undagi.as(name).GET('/session')
  return data?.person.id ?? ''
}
const assign = async (by: string, assessor: string, { year = 2024, reason = '', days = [0, 30] } = {}) =>
  undagi.as(by).POST(path, {
    ...of(year),
    body: {
      ...{ assessorId: await idOf(assessor), reason },
      ...{ from: dayAfter(days[0] ?? 0), until: dayAfter(days[1] ?? 0) },
    },
  })
const declare = (person: string, body: Parameters<typeof bodyOf>[0]) =>
  undagi.as(person).POST(`${path}/own-ties`, { ...of(2024), body: bodyOf(body) })
const bodyOf = (tie: 'family' | 'advised_institution') => ({
  ...{ kind: 'declare' as const, tie, from: null, until: null, note: 'Pernyataan contoh.' },
})

describe('an external assessor', () => {
  test('is assigned by the operator, and everybody who works on the assessment sees who judges it', async () => {
    const { response, data } = await assign('tim', 'wahyu')

    expect(response.status).toBe(201)
    expect(data?.assignments).toMatchObject([{ assessorName: 'wahyu', isStanding: true, assignedBy: 'tim' }])
    const seen = (await listAs('kadis')).data
    expect(seen).toMatchObject({ canAssign: false, candidates: [], ownTies: [] })
    expect(seen?.assignments).toMatchObject([{ assessorName: 'wahyu', reason: null }])
  })

  test('cannot be assigned twice at once, nor for days that are over or turned round', async () => {
    expect((await assign('tim', 'wahyu', { days: [10, 20] })).error?.code).toBe(
      'assignments.already_assigned',
    )
    for (const days of [
      [5, 1],
      [-9, -2],
    ])
      expect((await assign('tim', 'nurul', { days })).error?.code).toBe('assignments.days_turned_round')
  })

  test('who works at the institution judges it never, and who is no assessor there is not assigned', async () => {
    const reason = 'Tidak ada asesor lain yang tersedia.'

    expect((await assign('tim', 'dalam', { reason })).error?.code).toBe('assignments.conflict_of_interest')
    expect((await assign('tim', 'budi')).error?.code).toBe('assignments.not_an_assessor')
    expect((await assign('tim', 'wahyu', { year: 2023, days: [0, 30] })).response.status).toBe(201)
    expect((await assign('tim', 'nurul', { days: [400, 410] })).error?.code).toBe(
      'assignments.not_an_assessor',
    )
  })

  test('who declares a relative there is assigned only by somebody who says why, and the others do not read of it', async () => {
    await declare('nurul', 'family')
    await declare('nurul', 'advised_institution')

    expect((await assign('tim', 'nurul')).error?.code).toBe('assignments.conflict_not_explained')
    const { data } = await assign('tim', 'nurul', { reason: 'Saudaranya pindah instansi bulan depan.' })
    expect(data?.assignments.at(-1)).toMatchObject({ assessorName: 'nurul', isStanding: true })
    expect(data?.candidates).toMatchObject([
      { name: 'dalam', load: 0, conflicts: [{ kind: 'own_institution', effect: 'blocks' }] },
      {
        ...{ name: 'nurul', load: 1 },
        conflicts: [
          { kind: 'family', effect: 'must_be_declared', basis: { confidence: 'unconfirmed' } },
          { kind: 'advised_institution', effect: 'shown', basis: null },
        ],
      },
      { name: 'wahyu', load: 1, conflicts: [] },
    ])
    expect((await listAs('nurul')).data?.ownTies).toHaveLength(2)
    expect((await listAs('wahyu')).data).toMatchObject({ ownTies: [], candidates: [] })
    expect((await listAs('kadis')).data?.assignments.at(-1)?.reason).toBeNull()
  })

  test('takes back what they declared, and nobody takes back another’s', async () => {
    const tieId = (await listAs('nurul')).data?.ownTies[0]?.tieId ?? ''
    const takeBack = (person: string) =>
      undagi
        .as(person)
        .POST(`${path}/own-ties`, { ...of(2024), body: { kind: 'take_back', tieId, note: '' } })

    expect((await takeBack('wahyu')).error?.code).toBe('assignments.tie_gone')
    expect((await takeBack('nurul')).data?.ownTies).toHaveLength(1)
    expect((await takeBack('nurul')).error?.code).toBe('assignments.tie_gone')
  })

  test('whose assignment ended judges no more, and it stays written who ended it', async () => {
    const assignmentId = (await listAs('tim')).data?.assignments[0]?.assignmentId ?? ''
    const end = () =>
      undagi.as('tim').POST(`${path}/end`, { ...of(2024), body: { assignmentId, reason: 'Berhalangan.' } })

    expect((await end()).data?.assignments[0]).toMatchObject({ isStanding: false, endedBy: 'tim' })
    expect((await end()).error?.code).toBe('assignments.assignment_gone')
    expect((await listAs('tim')).data?.candidates.find(({ name }) => name === 'wahyu')?.load).toBe(0)
    expect((await assign('tim', 'wahyu')).response.status).toBe(201)
  })

  test('is found by nobody of another institution, and assigned by nobody of this one', async () => {
    expect((await listAs('tamu')).response.status).toBe(404)
    expect((await assign('kadis', 'nurul')).error?.code).toBe('institutions.ministry_acts')
    expect((await listAs('budi')).response.status).toBe(403)
  })

  test('and the log says that a tie was declared, and not which', async () => {
    const entries = (await readLog(undagi.database)).filter(({ operation }) => operation === 'changeOwnTies')

    expect(entries.length).toBeGreaterThan(2)
    expect(JSON.stringify(entries)).not.toContain('family')
  })
})
