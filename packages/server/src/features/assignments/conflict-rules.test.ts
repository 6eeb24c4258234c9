import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '../../platform/day-in.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { publishRound } from '../../testing/publish-round.ts'
import { readLog } from '../../testing/read-log.ts'
import { setLocked } from '../../testing/set-locked.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ wahyu: ['external_assessor'], nurul: ['external_assessor'], tim: ['national_operator'] },
      ...{ kadis: ['person_in_charge'], budi: ['administrator'], ani: ['internal_assessor'] },
      ...{ siti: ['respondent'], sekda: ['coordinator'], nina: ['national_operator'] },
    },
    // nobody operates for the ministry here
    'kota-bara': {
      ...{ citra: ['person_in_charge'], bima: ['administrator'], luar: ['external_assessor'] },
    },
  })
})
afterAll(() => undagi.close())

type Rule = Schemas['RuleConflicts']['rules'][number]
const advised: Rule = { kind: 'advised_institution', effect: 'blocks', monthsAfterEnd: null }

const of = (year = 2024, slug = 'kota-arang') => ({
  params: { path: { assessmentId: undagi.institution(slug).assessments[year] ?? '' } },
})
const rulesAs = (person: string, ...at: Parameters<typeof of>) =>
  undagi.as(person).GET('/assessments/{assessmentId}/conflict-rules', of(...at))
async function rule(
  person: string,
  rules: Rule[],
  { seen, year = 2024, slug = 'kota-arang', reason = 'Surat Deputi B/9/2024, butir 6' }: Asked = {},
) {
  const reader = slug === 'kota-arang' ? 'siti' : 'bima'
  const expectedRulings = seen ?? (await rulesAs(reader, year, slug)).data?.rulings.length ?? 0
  return undagi.as(person).POST('/assessments/{assessmentId}/conflict-rulings', {
    ...of(year, slug),
    body: { expectedRulings, rules, reason },
  })
}
interface Asked {
  readonly seen?: number
  readonly year?: number
  readonly slug?: string
  readonly reason?: string
}
const codeOf = async (asked: ReturnType<typeof rule>) => (await asked).error?.code

const dayAfter = (days: number) =>
  dayIn('Asia/Jakarta', new Date(undagi.clock.now().getTime() + days * 24 * 3_600_000))
const idOf = async (name: string) => (await undagi.as(name).GET('/session')).data?.person.id ?? ''
const assign = async (assessor: string, year = 2024) =>
  undagi.as('tim').POST('/assessments/{assessmentId}/assignments', {
    ...of(year),
    body: {
      ...{ assessorId: await idOf(assessor), from: dayAfter(0), until: dayAfter(30) },
      reason: 'Tidak ada asesor lain pada minggu itu.',
    },
  })
const declareAdvised = (person: string) =>
  undagi.as(person).POST('/assessments/{assessmentId}/assignments/own-ties', {
    ...of(),
    body: { kind: 'declare', tie: 'advised_institution', from: null, until: null, note: 'Contoh.' },
  })
const planFor = async (year: number) =>
  (await undagi.as('tim').GET('/assignment-plan', { params: { query: { year, needed: 2 } } })).data
const openFor = async (person: string) =>
  (await undagi.as(person).GET('/own-assignments')).data?.assignments.map(({ year, state }) => ({
    ...{ year, state },
  }))

describe('which ties forbid in a round', () => {
  test('is what texts say until somebody says otherwise, each with its source or as unknown, for everybody in the round', async () => {
    const { data } = await rulesAs('siti')

    expect(data).toMatchObject({ rulings: [], canRule: false })
    const byKind = Object.fromEntries(data?.rules.map((each) => [each.kind, each]) ?? [])
    expect(byKind['own_institution']).toMatchObject({
      ...{ effect: 'blocks', leastEffect: 'blocks', isOfRound: false },
      basis: { document: 'permenpanrb-59-2020', confidence: 'inferred' },
    })
    expect(byKind['advised_institution']).toMatchObject({ effect: 'shown', basis: null, isOfRound: false })
  })

  test('is said by name with its reason, holds in the round at once, and is told as its own choice', async () => {
    await declareAdvised('nurul')
    expect((await assign('nurul')).response.status).toBe(201)
    expect(await openFor('nurul')).toEqual([{ year: 2024, state: 'waiting' }])

    const { data, response } = await rule('tim', [advised])
    expect(response.status).toBe(201)
    expect(data).toMatchObject({
      canRule: true,
      rulings: [{ byName: 'tim', actedAs: 'national_operator', reason: 'Surat Deputi B/9/2024, butir 6' }],
    })
    expect(data?.rules.find(({ kind }) => kind === 'advised_institution')).toMatchObject({
      ...{ effect: 'blocks', leastEffect: 'shown', basis: null, isOfRound: true },
    })
    // who was assigned before it judges no more
    expect(await openFor('nurul')).toEqual([{ year: 2024, state: 'stopped' }])
  })

  test('forbids in each way of assigning, and says why; in another round nothing changed', async () => {
    await declareAdvised('wahyu')

    expect((await assign('wahyu')).error?.code).toBe('assignments.conflict_of_interest')
    const plan = await planFor(2024)
    expect(plan?.proposed.map(({ assessorName }) => assessorName)).not.toContain('wahyu')
    expect(plan?.unavailable).toContainEqual(
      expect.objectContaining({
        ...{ assessorName: 'wahyu', why: 'tied' },
        conflicts: [{ kind: 'advised_institution', effect: 'blocks', isOfRound: true }],
      }),
    )
    const { data: seen } = await undagi.as('tim').GET('/assessments/{assessmentId}/assignments', of())
    expect(seen?.candidates.find(({ name }) => name === 'wahyu')?.conflicts).toMatchObject([
      { kind: 'advised_institution', effect: 'blocks', isOfRound: true },
    ])
    expect((await planFor(2023))?.proposed.map(({ assessorName }) => assessorName)).toContain('wahyu')
    expect((await assign('wahyu', 2023)).response.status).toBe(201)
  })

  test('can be taken back: then the known rules hold again, and what was said stays written', async () => {
    const { data } = await rule('tim', [], { reason: 'Ralat B/10/2024 mencabut butir 6.' })

    expect(data?.rulings.map(({ reason }) => reason)).toEqual([
      ...['Ralat B/10/2024 mencabut butir 6.', 'Surat Deputi B/9/2024, butir 6'],
    ])
    expect((await openFor('nurul'))?.find(({ year }) => year === 2024)).toEqual({
      ...{ year: 2024, state: 'waiting' },
    })
    expect((await assign('wahyu')).response.status).toBe(201)
  })

  test('that must be explained stops who was assigned without an explanation, and nobody else', async () => {
    await rule('tim', [{ ...advised, effect: 'must_be_declared' }])

    expect((await openFor('wahyu'))?.find(({ year }) => year === 2024)?.state).toBe('stopped')
    const { data } = await undagi.as('tim').GET('/assessments/{assessmentId}/assignments', of())
    const standing = data?.assignments.find((each) => each.assessorName === 'wahyu' && each.isStanding)
    await undagi.as('tim').POST('/assessments/{assessmentId}/assignments/end', {
      ...of(),
      body: { assignmentId: standing?.assignmentId ?? '', reason: 'Ditugaskan lagi dengan alasan.' },
    })
    expect((await assign('wahyu')).response.status).toBe(201)
    expect((await openFor('wahyu'))?.find(({ year }) => year === 2024)?.state).toBe('waiting')
  })

  test('where nobody operates for the ministry, is said by who keeps the round there', async () => {
    const at = { slug: 'kota-bara' }
    expect((await rule('citra', [advised], at)).data?.rulings).toMatchObject([
      { actedAs: 'person_in_charge' },
    ])
    expect((await rule('bima', [], at)).data?.rulings).toHaveLength(2)
  })
})

describe('a rule on conflicts is refused', () => {
  test('to who keeps no round, to the institution where the ministry is here, and is not found from elsewhere', async () => {
    expect(await codeOf(rule('ani', [advised]))).toBe('institutions.role_not_allowed')
    expect(await codeOf(rule('nurul', []))).toBe('institutions.role_not_allowed')
    expect(await codeOf(rule('kadis', [advised]))).toBe('institutions.ministry_acts')
    expect(await codeOf(rule('budi', []))).toBe('institutions.ministry_acts')
    expect(await codeOf(rule('citra', [advised]))).toBe('assessments.not_found')
    expect((await rulesAs('citra')).response.status).toBe(404)
  })

  test('where it is weaker than a text, has a period that means nothing, or says no reason', async () => {
    const family: Rule = { kind: 'family', effect: 'shown', monthsAfterEnd: null }
    expect(await codeOf(rule('tim', [family]))).toBe('assignments.conflict_rules_weaker')
    const worked: Rule = { ...advised, kind: 'previous_employer' }
    expect(await codeOf(rule('tim', [worked]))).toBe('assignments.conflict_period_wrong')
    expect(await codeOf(rule('tim', [advised, advised]))).toBe('request.invalid')
    expect(await codeOf(rule('tim', [advised], { reason: 'Ya.' }))).toBe('request.invalid')
  })

  test('on what somebody else has said meanwhile: what stands is shown, and nothing is written', async () => {
    const before = (await rulesAs('siti')).data?.rulings.length

    const { error } = await rule('tim', [advised], { seen: 0 })
    expect(error).toMatchObject({ status: 409, code: 'assignments.conflict_rules_stale' })
    expect((await rulesAs('siti')).data?.rulings).toHaveLength(before ?? -1)
  })

  test('while the round is locked, and once its result is published', async () => {
    await setLocked(undagi, { at: 'kota-arang', by: 'kadis' }, true)
    expect(await codeOf(rule('tim', [advised]))).toBe('calendar.is_locked')
    expect((await rulesAs('tim')).data?.canRule).toBe(false)
    await setLocked(undagi, { at: 'kota-arang', by: 'kadis' }, false)
    expect((await rulesAs('tim')).data?.canRule).toBe(true)

    await publishRound(undagi, of(2023).params.path.assessmentId, { judged: {} })
    expect(await codeOf(rule('tim', [advised], { year: 2023 }))).toBe('assignments.conflict_rules_frozen')
    expect((await rulesAs('tim', 2023)).data?.canRule).toBe(false)
  })
})

test('the log tells who said it, and that one who came too late did nothing', async () => {
  const log = await readLog(undagi.database)
  const done = log.filter(({ operation, outcome }) => operation === 'ruleConflicts' && outcome === 'done')

  expect(done.map(({ actor_name: name }) => name)).toEqual(['tim', 'tim', 'tim', 'citra', 'bima'])
})
