import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToNewcomer } from '../../testing/delegate-to.ts'
import { offerDocument } from '../../testing/offer-document.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      rekan: ['data_entry_officer'],
      kadis: ['person_in_charge'],
      pengelola: ['administrator'],
    },
    'kota-bara': { budi: ['internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const here = 'kota-arang'
const assessmentId = () => assessmentOf(undagi, here)
const read = (person: string) =>
  undagi
    .as(person)
    .GET('/assessments/{assessmentId}/completeness', { params: { path: { assessmentId: assessmentId() } } })
const criteriaOf = async (person: string, code = '1') =>
  (await read(person)).data?.indicators.find((each) => each.code === code)?.criteria

async function changeVisit(person: string, visitDate: string | null) {
  const institutionId = undagi.institution(here).id
  const { data } = await undagi
    .as('pengelola')
    .GET('/institutions/{institutionId}/round-register', { params: { path: { institutionId } } })
  const round = data?.rounds.find((each) => each.assessmentId === assessmentId())
  return undagi.as(person).PATCH('/institutions/{institutionId}/rounds/{roundId}', {
    params: { path: { institutionId, roundId: round?.id ?? '' } },
    body: { expectedVersion: round?.version ?? '', visitDate },
  })
}

async function claim(code: string, value: string) {
  const { error } = await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId: assessmentId(), code } },
    body: { expectedVersion: 0, value, reason: 'Sudah dibahas bersama.' },
  })
  if (error !== undefined) throw new Error(JSON.stringify(error))
}

const offer = (title: string, criterionCode: string | null, described = {}) =>
  offerDocument(undagi, {
    ...{ by: 'rekan', at: here, described: { title, ...described }, place: { criterionCode } },
  })

async function judge(itemId: string, verdict: 'accepted' | 'refused') {
  const { data } = await undagi
    .as('kadis')
    .GET('/assessments/{assessmentId}/examinations', { params: { path: { assessmentId: assessmentId() } } })
  const offerId = data?.find((each) => each.itemId === itemId)?.offerId ?? ''
  await undagi.as('kadis').PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
    params: { path: { assessmentId: assessmentId(), code: '1', offerId } },
    body: { verdict, reason: 'Sudah dibaca lengkap.', seenRevision: 1, seenVerdict: null },
  })
}

test('of the criteria that a claim stands on it is told which have something accepted, offered, refused or nothing', async () => {
  expect(await criteriaOf('kadis', '2')).toBeNull()
  await claim('1', '2')
  expect(await criteriaOf('kadis')).toEqual({ accepted: [], offered: [], nothing: ['1.2.a', '1.2.b'] })

  const decree = await offer('SK Jam Buka', '1.2.a')
  expect(await criteriaOf('kadis')).toMatchObject({ offered: ['1.2.a'], nothing: ['1.2.b'] })
  await judge(decree, 'accepted')
  expect(await criteriaOf('kadis')).toMatchObject({ accepted: ['1.2.a'], offered: [] })

  const other = await offer('SK Denda', '1.2.b')
  await judge(other, 'refused')
  expect(await criteriaOf('kadis')).toMatchObject({ accepted: ['1.2.a'], nothing: ['1.2.b'] })
})

test('what lapses before the visit is told once an administrator has set its day, and who set it stands in the log', async () => {
  const itemId = await offer('SK Berjangka', '1.2.a', { validFrom: '2023-01-01', validTo: '2024-09-30' })
  await offer('SK Panjang', '1.2.a', { validFrom: '2023-01-01', validTo: '2030-01-01' })
  expect((await read('kadis')).data).toMatchObject({ visitDate: null, lapses: [] })
  expect((await changeVisit('kadis', '2024-10-04')).response.status).toBe(403)

  expect((await changeVisit('pengelola', '2024-10-04')).response.status).toBe(200)

  expect((await read('kadis')).data).toMatchObject({
    visitDate: '2024-10-04',
    lapses: [{ itemId, title: 'SK Berjangka', why: 'validity', on: '2024-09-30', criterionCode: '1.2.a' }],
  })
  const told = (await readLog(undagi.database)).filter(({ operation }) => operation === 'changeRound')
  expect(JSON.stringify(told.at(-1))).toContain('visitDate')

  await changeVisit('pengelola', '2024-09-30')
  expect((await read('kadis')).data?.lapses).toEqual([])
  await changeVisit('pengelola', '2024-10-04')
})

test('the day of the visit in the calendar counts before the one that the round was opened with', async () => {
  const at = { params: { path: { assessmentId: assessmentId() } } }
  const { error } = await undagi.as('kadis').POST('/assessments/{assessmentId}/calendar/changes', {
    ...at,
    body: {
      ...{ expectedVersion: 0, reason: 'Surat kementerian.' },
      paper: { number: 'B/12/PD/2024', date: '2024-09-01' },
      change: {
        kind: 'scheduled',
        windows: [
          { stage: 'site_visit', window: { first: '2024-09-20', last: '2024-09-21', closesAt: null } },
        ],
      },
    },
  })

  expect(error).toBeUndefined()
  expect((await read('kadis')).data).toMatchObject({ visitDate: '2024-09-20', lapses: [] })
})

test('a restricted document counts for everybody and is named to nobody else', async () => {
  await offer('Laporan Rahasia', '1.2.b', {
    ...{ confidentiality: 'restricted', validFrom: '2023-01-01', validTo: '2024-06-30' },
  })

  expect(await criteriaOf('kadis')).toMatchObject({ offered: ['1.2.b'], nothing: [] })
  expect(JSON.stringify((await read('kadis')).data)).not.toContain('Laporan Rahasia')
  expect((await read('rekan')).data?.lapses).toContainEqual(
    expect.objectContaining({ title: 'Laporan Rahasia' }),
  )
})

test('it is read by who sees the evidence: not by an administrator, another institution or beyond what was lent', async () => {
  await delegateToNewcomer(undagi, { by: 'ani', at: here, codes: ['2'] }, 'pembantu')

  expect((await read('pengelola')).response.status).toBe(403)
  expect((await read('budi')).response.status).toBe(404)
  const lent = (await read('pembantu')).data
  expect(lent?.indicators.map(({ code }) => code)).toEqual(['2'])
  expect(lent?.lapses).toEqual([])
})
