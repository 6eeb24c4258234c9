import { afterAll, beforeAll, expect, test } from 'vitest'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { setLocked } from '../../testing/set-locked.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'
import { tasksIn } from '../../testing/tasks-of.ts'
import { assignmentTasks } from './usecases/assignment-tasks.ts'

const [withMinistry, byLetter, nobodyInvited] = ['kota-arang', 'kota-bara', 'kota-cadas'] as const
let undagi: TestApp

beforeAll(async () => {
  undagi = await createTestApp({
    [withMinistry]: {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], rita: ['score_reviewer'], budi: ['administrator'] },
      ...{ nina: ['national_operator'], nur: ['national_operator', 'administrator'] },
    },
    [byLetter]: {
      ...{ bayu: ['internal_assessor'], teguh: ['person_in_charge'], endang: ['coordinator'] },
      ...{ hadi: ['external_assessor'], wati: ['person_in_charge', 'administrator'] },
    },
    [nobodyInvited]: {
      ...{ citra: ['internal_assessor'], gani: ['person_in_charge'], lina: ['coordinator'] },
    },
  })
})
afterAll(() => undagi.close())

const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }
const open = async (at: string, by: string, isByLetter: boolean) => {
  const { error } = await undagi.as(by).POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
    body: { expectedStage: 'submitted', open: 'document_review', ...(isByLetter && { letter }) },
  })
  expect(error).toBeUndefined()
}
const staffing = (at: string, person: string) => tasksIn(undagi, at).of(person, 'staffing')

test('once documents are judged and nobody was assigned, whoever assigns for the ministry has that to do, and nobody else', async () => {
  const hands = { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' }
  await submitAssessment(undagi, assessmentOf(undagi, withMinistry), hands)
  expect(await staffing(withMinistry, 'nina')).toEqual([])

  await open(withMinistry, 'nina', false)

  expect(await staffing(withMinistry, 'nina')).toMatchObject([
    { stage: 'document_review', path: '/2024/tahap', left: { count: 7, of: 7 } },
  ])
  // one thing at a time: nothing is done yet, so no next step waits beside it
  expect(await tasksIn(undagi, withMinistry).of('nina', 'stage')).toEqual([])
  // who keeps the accounts assigns nobody, and the institution's own people do not where the ministry is here
  for (const person of ['nur', 'kadis', 'sekda']) expect(await staffing(withMinistry, person)).toEqual([])
  expect(await staffing(withMinistry, 'eka')).toBeUndefined()
  expect(await staffing(withMinistry, 'gani')).toBeUndefined()
  expect(await tasksIn(undagi, withMinistry).onBoard('kadis', 'staffing')).toEqual([])
})

test('what is left is counted, also while the round is locked, since assigning goes on then; the task is gone once all of it was assigned', async () => {
  await assignOutside(undagi, ['eka'], { indicatorCodes: ['1', '2'], days: 30 })
  expect(await staffing(withMinistry, 'nina')).toMatchObject([{ left: { count: 5, of: 7 } }])
  await setLocked(undagi, { at: withMinistry, by: 'nina' }, true)
  expect(await staffing(withMinistry, 'nina')).toHaveLength(1)
  await setLocked(undagi, { at: withMinistry, by: 'nina' }, false)

  await assignOutside(undagi, ['eka'], { days: 30 })
  expect(await staffing(withMinistry, 'nina')).toEqual([])
})

test('what a tie stopped counts as given to nobody, until the tie is taken back; a tie that only has to be known takes nothing away', async () => {
  const ofEka = { params: { path: { assessmentId: assessmentOf(undagi, withMinistry) } } }
  const path = '/assessments/{assessmentId}/assignments/own-ties'
  const declare = async (tie: 'family' | 'advised_institution') => {
    const body = { kind: 'declare', tie, from: null, until: null, note: 'Adik.' } as const
    const { data } = await undagi.as('eka').POST(path, { ...ofEka, body })
    return data?.ownTies.find((each) => each.tie === tie)?.tieId ?? ''
  }
  await declare('advised_institution')
  expect(await staffing(withMinistry, 'nina')).toEqual([])

  const tieId = await declare('family')
  expect(await staffing(withMinistry, 'nina')).toMatchObject([{ left: { count: 7, of: 7 } }])

  await undagi.as('eka').POST(path, { ...ofEka, body: { kind: 'take_back', tieId, note: '' } })
  expect(await staffing(withMinistry, 'nina')).toEqual([])
})

test('where nobody operates for the ministry, the person in charge assigns by its letter, unless they keep the accounts, and nobody once the round is withdrawn', async () => {
  const hands = { assessor: 'bayu', inCharge: 'teguh', coordinator: 'endang' }
  await submitAssessment(undagi, assessmentOf(undagi, byLetter), hands)
  await open(byLetter, 'teguh', true)

  expect(await staffing(byLetter, 'teguh')).toMatchObject([{ left: { count: 7, of: 7 } }])
  expect(await staffing(byLetter, 'wati')).toEqual([])
  expect(await staffing(byLetter, 'endang')).toEqual([])

  const inUse = async () => {
    const at = undagi.clock.now()
    const institutions = [undagi.institution(byLetter).id]
    return undagi.database.asOperator({ institutions, at }, async (db) =>
      (await assignmentTasks(db, { at, editions: undagi.services.editions })).map(({ kind }) => kind),
    )
  }
  expect(await inUse()).toContain('staffing')
  await undagi.database.asOperator(
    { institutions: [undagi.institution(byLetter).id], at: undagi.clock.now() },
    (db) => db.update(rounds).set({ withdrawnAt: undagi.clock.now(), withdrawnByName: 'bayu' }),
  )
  expect(await inUse()).toEqual([])
  expect(await staffing(byLetter, 'teguh')).toBeUndefined()
})

test('where nobody was invited who could be assigned, the person in charge is asked nothing', async () => {
  const hands = { assessor: 'citra', inCharge: 'gani', coordinator: 'lina' }
  await submitAssessment(undagi, assessmentOf(undagi, nobodyInvited), hands)
  await open(nobodyInvited, 'gani', true)

  expect(await staffing(nobodyInvited, 'gani')).toEqual([])
})
