import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayIn } from '../../platform/day-in.ts'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const [withMinistry, byLetter] = ['kota-arang', 'kota-bara'] as const
let undagi: TestApp

beforeAll(async () => {
  undagi = await createTestApp({
    [withMinistry]: {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], eko: ['external_assessor'], nina: ['national_operator'] },
      ...{ nur: ['national_operator', 'administrator'] },
    },
    [byLetter]: {
      ...{ bayu: ['internal_assessor'], teguh: ['person_in_charge'], endang: ['coordinator'] },
      hadi: ['external_assessor'],
    },
  })
  await assignOutside(undagi, ['eka'], { years: [2024] })
  await assignOutside(undagi, ['hadi'], { at: byLetter, years: [2024] })
  const hands = { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' }
  await submitAssessment(undagi, assessmentOf(undagi, withMinistry), hands)
  const others = { assessor: 'bayu', inCharge: 'teguh', coordinator: 'endang' }
  await submitAssessment(undagi, assessmentOf(undagi, byLetter), others)
})
afterAll(() => undagi.close())

const of = (slug: string) => ({ params: { path: { assessmentId: assessmentOf(undagi, slug) } } })
const declare = async (slug: string, by: string, tie: 'family' | 'advised_institution') => {
  const { data } = await undagi.as(by).POST('/assessments/{assessmentId}/assignments/own-ties', {
    ...of(slug),
    body: { kind: 'declare', tie, from: null, until: null, note: 'Adik.' },
  })
  return data?.ownTies.find((each) => each.tie === tie)?.tieId ?? ''
}
const takeBack = (slug: string, by: string, tieId: string) =>
  undagi.as(by).POST('/assessments/{assessmentId}/assignments/own-ties', {
    ...of(slug),
    body: { kind: 'take_back', tieId, note: '' },
  })
const listAs = async (slug: string, by: string) =>
  (await undagi.as(by).GET('/assessments/{assessmentId}/assignments', of(slug))).data?.assignments
const stopped = (slug: string, by: string) => tasksIn(undagi, slug).of(by, 'stopped_assignment')
const today = () => dayIn('Asia/Jakarta', undagi.clock.now())
const day = (after: number) =>
  dayIn('Asia/Jakarta', new Date(undagi.clock.now().getTime() + after * 24 * 3_600_000))

test('a tie that only has to be known stops nobody, and nobody is asked to decide', async () => {
  const tieId = await declare(withMinistry, 'eka', 'advised_institution')

  expect(await listAs(withMinistry, 'nina')).toMatchObject([{ assessorName: 'eka', stoppedBy: [] }])
  expect(await stopped(withMinistry, 'nina')).toEqual([])
  await takeBack(withMinistry, 'eka', tieId)
})

test('whoever may assign reads by which tie an assignment stopped and since which day, and nobody else', async () => {
  await declare(withMinistry, 'eka', 'family')

  expect(await listAs(withMinistry, 'nina')).toMatchObject([
    { assessorName: 'eka', isStanding: true, stoppedBy: [{ kind: 'family', declaredOn: today() }] },
  ])
  // nobody said when it ended: it counts as if it lasts
  expect((await listAs(withMinistry, 'nina'))?.[0]?.stoppedBy).toMatchObject([
    { effect: 'must_be_declared', isOfRound: false, tieUntil: null, countsUntil: null },
  ])
  for (const person of ['ani', 'kadis', 'nur', 'eka'])
    expect(await listAs(withMinistry, person)).toMatchObject([{ assessorName: 'eka', stoppedBy: [] }])
})

test('it waits for whoever may assign, by name and without the tie, and for nobody else', async () => {
  expect(await stopped(withMinistry, 'nina')).toMatchObject([{ question: 'eka', path: '/2024/tahap' }])
  for (const person of ['kadis', 'nur', 'sekda', 'ani'])
    expect(await stopped(withMinistry, person)).toEqual([])
  expect((await stopped(withMinistry, 'eka')) ?? []).toEqual([])
  expect(await tasksIn(undagi, withMinistry).onBoard('kadis', 'stopped_assignment')).toEqual([])
})

test('it waits no more once somebody was assigned since to all that it leaves, or once it was ended', async () => {
  const eko = (await undagi.as('eko').GET('/session')).data?.person.id ?? ''
  const replace = (indicatorCodes: string[] | null) =>
    undagi.as('nina').POST('/assessments/{assessmentId}/assignments', {
      ...of(withMinistry),
      body: { assessorId: eko, from: day(0), until: day(30), reason: '', indicatorCodes },
    })
  const end = async (name: string) => {
    const found = (await listAs(withMinistry, 'nina'))?.findLast((each) => each.assessorName === name)
    return undagi.as('nina').POST('/assessments/{assessmentId}/assignments/end', {
      ...of(withMinistry),
      body: { assignmentId: found?.assignmentId ?? '', reason: 'Ada ikatan.' },
    })
  }
  undagi.clock.advanceBy(60_000)
  await replace(['1', '2'])
  expect(await stopped(withMinistry, 'nina')).toHaveLength(1)
  await end('eko')
  await replace(null)
  expect(await stopped(withMinistry, 'nina')).toEqual([])
  await end('eko')
  expect(await stopped(withMinistry, 'nina')).toHaveLength(1)

  await end('eka')
  expect(await stopped(withMinistry, 'nina')).toEqual([])
  expect((await listAs(withMinistry, 'nina'))?.map(({ stoppedBy }) => stoppedBy)).toEqual([[], [], []])
})

test('where nobody operates for the ministry it waits for the person in charge, until the tie is taken back', async () => {
  const tieId = await declare(byLetter, 'hadi', 'family')

  expect(await listAs(byLetter, 'teguh')).toMatchObject([{ stoppedBy: [{ kind: 'family' }] }])
  expect(await stopped(byLetter, 'teguh')).toMatchObject([{ question: 'hadi' }])
  expect(await stopped(byLetter, 'endang')).toEqual([])

  await takeBack(byLetter, 'hadi', tieId)
  expect(await stopped(byLetter, 'teguh')).toEqual([])
  expect(await listAs(byLetter, 'teguh')).toMatchObject([{ stoppedBy: [] }])
})

test('a tie that ended stops as long as the round looks back, with the day that releases it, and not a day longer', async () => {
  const { data: rules } = await undagi
    .as('teguh')
    .GET('/assessments/{assessmentId}/conflict-rules', of(byLetter))
  await undagi.as('teguh').POST('/assessments/{assessmentId}/conflict-rulings', {
    ...of(byLetter),
    body: {
      expectedRulings: rules?.rulings.length ?? 0,
      rules: [{ kind: 'advised_institution', effect: 'blocks', monthsAfterEnd: 24 }],
      reason: 'Surat B/9/2024, butir 6',
    },
  })
  const stops = async () => (await listAs(byLetter, 'teguh'))?.map(({ stoppedBy }) => stoppedBy)
  const declareEnded = (until: string) =>
    undagi.as('hadi').POST('/assessments/{assessmentId}/assignments/own-ties', {
      ...of(byLetter),
      body: { kind: 'declare', tie: 'advised_institution', from: null, until, note: '' },
    })
  const year = Number(today().slice(0, 4))

  await declareEnded(`${year - 3}-12-31`)
  const { data } = await declareEnded(`${year - 1}-12-31`)
  expect(await stops()).toMatchObject([
    [
      {
        ...{ kind: 'advised_institution', effect: 'blocks', isOfRound: true },
        ...{ tieUntil: `${year - 1}-12-31`, countsUntil: `${year + 1}-12-31` },
      },
    ],
  ])

  const recent = data?.ownTies.find(({ until }) => until === `${year - 1}-12-31`)
  await takeBack(byLetter, 'hadi', recent?.tieId ?? '')
  expect(await stops()).toEqual([[]])
})
