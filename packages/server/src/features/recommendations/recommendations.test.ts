import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { units } from '../../platform/database/tables/units.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { endRole } from '../../testing/end-role.ts'
import { plantEvidence } from '../../testing/plant-evidence.ts'
import { readLog } from '../../testing/read-log.ts'
import { readRecommendations } from './usecases/read-recommendations.ts'

let undagi: TestApp
let ownUnit: string
let otherUnit: string

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ sari: ['respondent'], wati: ['unit_head'], wakil: ['head_of_institution'] },
      ...{ admin: ['administrator'], eka: ['external_assessor'] },
    },
    'kota-bara': { dedi: ['person_in_charge', 'respondent'] },
  })
  const { id: institutionId } = undagi.institution('kota-arang')
  const at = undagi.clock.now()
  const rows = await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await db.insert(units).values({ institutionId, name: 'Dinas Lain', shortName: 'Dinas Lain' })
    return db.select().from(units)
  })
  const idOf = (name: string) => rows.find((unit) => unit.name === name)?.id ?? ''
  ;[ownUnit, otherUnit] = [idOf('Dinas Uji'), idOf('Dinas Lain')]
})
afterAll(() => undagi.close())

const path = (year = 2023) => ({
  assessmentId: undagi.institution('kota-arang').assessments[year] ?? '',
})
const source = { year: 2023, title: 'LHE SPBE 2023', number: 'B/12/2023', page: 41, itemId: null }

function record(person: string, given: Partial<Schemas['RecordedRecommendation']> = {}, year = 2023) {
  return undagi.as(person).POST('/assessments/{assessmentId}/recorded-recommendations', {
    params: { path: path(year) },
    body: { text: 'Tetapkan aturan jam buka', indicatorCode: '1', groupCode: null, source, ...given },
  })
}

const at = (recommendationId: string) => ({ params: { path: { ...path(), recommendationId } } })
const onePath = '/assessments/{assessmentId}/recommendations/{recommendationId}'

const plan = (
  person: string,
  id: string,
  body: Partial<Extract<Schemas['RecommendationPlan'], { kind: 'plan' }>> = {},
) =>
  undagi.as(person).POST(`${onePath}/plan`, {
    ...at(id),
    body: {
      ...{ kind: 'plan', seenVersion: 1, unitId: ownUnit, ownerId: null, dueOn: '2099-06-30' },
      ...body,
    },
  })
const report = (person: string, id: string, body: Schemas['RecommendationProgress']) =>
  undagi.as(person).POST(`${onePath}/progress`, { ...at(id), body })
const decide = (person: string, id: string, body: Schemas['RecommendationDecision']) =>
  undagi.as(person).POST(`${onePath}/decision`, { ...at(id), body })
const listed = async (person: string, year = 2024) => {
  const { data } = await undagi
    .as(person)
    .GET('/assessments/{assessmentId}/recommendations', { params: { path: path(year) } })
  return data?.recommendations ?? []
}
const own = async (person: string) =>
  (
    await undagi
      .as(person)
      .GET('/assessments/{assessmentId}/own-recommendations', { params: { path: path(2024) } })
  ).data?.recommendations ?? []

async function recorded(): Promise<string> {
  const { data } = await record('ani')
  if (data === undefined) throw new Error('It was not recorded')
  return data.id
}

test('what the report of 2023 recommends is recorded with its page, planned, answered with proof, and stands as kept next year', async () => {
  const id = await recorded()
  await plan('sekda', id)
  const { evidenceItemId: itemId } = await plantEvidence(undagi, 'kota-arang', 'sari')
  await report('sari', id, { kind: 'progress', seenVersion: 2, text: 'Sudah diharmonisasi' })
  await report('sari', id, { kind: 'add_evidence', seenVersion: 3, itemId })
  await report('wati', id, { kind: 'done', seenVersion: 4, text: 'Perwali 8/2024' })

  const { data } = await decide('kadis', id, { kind: 'confirm', seenVersion: 5 })

  expect(data).toMatchObject({ state: 'done', outcome: 'kept', unit: { id: ownUnit } })
  const next = (await listed('ani')).find((each) => each.id === id)
  expect(next).toMatchObject({
    ...{ year: 2023, isSameEdition: true, subjectName: expect.any(String) },
    origin: { kind: 'recorded', source: { page: 41 } },
    evidence: [{ itemId, title: 'Keputusan tim koordinasi' }],
  })
  expect(next?.events.map(({ kind, byName }) => `${byName} ${kind}`)).toEqual([
    ...['ani written', 'sekda planned', 'sari progress_told', 'sari evidence_added'],
    ...['wati done_reported', 'kadis done_confirmed'],
  ])
  const told = (await readLog(undagi.database)).map(({ operation }) => operation)
  expect(told).toEqual(expect.arrayContaining(['recordRecommendation', 'decideRecommendation']))
})

test('a round does not list what came of a later one', async () => {
  const { data } = await record('ani', { source: { ...source, year: 2024 } }, 2024)

  const known = (await listed('ani', 2023)).map(({ id }) => id)

  expect(known).not.toContain(data?.id)
})

test('a unit sees what it is to do, and nothing of what another unit is to do', async () => {
  const [mine, theirs] = [await recorded(), await recorded()]
  await plan('sekda', mine)
  await plan('sekda', theirs, { unitId: otherUnit })

  const ids = (await own('sari')).map(({ id }) => id)

  expect(ids).toContain(mine)
  expect(ids).not.toContain(theirs)
  const refused = await report('sari', theirs, { kind: 'progress', seenVersion: 2, text: 'Jadi' })
  expect(refused.error).toMatchObject({ code: 'recommendations.not_found' })
  const byTeam = await report('ani', theirs, { kind: 'progress', seenVersion: 2, text: 'Jadi' })
  expect(byTeam.data?.can).toMatchObject({ report: true, plan: false, decide: false })
})

test('who reported it does not confirm it, who plans does not either, and the leader only reads', async () => {
  const id = await recorded()
  expect((await plan('ani', id)).response.status).toBe(403)
  expect((await plan('wakil', id)).response.status).toBe(403)
  await plan('sekda', id)
  await report('wati', id, { kind: 'done', seenVersion: 2, text: 'Jadi' })
  for (const person of ['wati', 'ani', 'sekda'])
    expect((await decide(person, id, { kind: 'confirm', seenVersion: 3 })).response.status).toBe(403)
  expect((await listed('wakil')).find((each) => each.id === id)?.state).toBe('reported')
  expect(await listed('admin')).toEqual([])
  expect(await own('ani')).toEqual([])
})

test('nobody confirms what they reported themselves, whatever their role; somebody else in charge does', async () => {
  const id = await recorded()
  await plan('sekda', id)
  const own = await report('kadis', id, { kind: 'done', seenVersion: 2, text: 'Jadi' })
  expect(own.data?.can).toMatchObject({ decide: true, confirm: false })

  const refused = await decide('kadis', id, { kind: 'confirm', seenVersion: 3 })
  expect(refused.error).toMatchObject({ code: 'recommendations.own_report' })

  await decide('kadis', id, { kind: 'send_back', seenVersion: 3, reason: 'Dilaporkan dinasnya.' })
  const byUnit = await report('wati', id, { kind: 'done', seenVersion: 4, text: 'Jadi' })
  expect(byUnit.error).toBeUndefined()
  const confirmed = await decide('kadis', id, { kind: 'confirm', seenVersion: 5 })
  expect(confirmed.data).toMatchObject({ state: 'done' })
})

test('of another institution’s recommendations nothing is there', async () => {
  const id = await recorded()
  expect((await plan('dedi', id)).error).toMatchObject({ code: 'assessments.not_found' })
  expect(await listed('dedi')).toEqual([])
})

test('what is sent back says why, and waits for the unit again; given up or opened again, it says that too', async () => {
  const id = await recorded()
  await plan('kadis', id)
  await report('wati', id, { kind: 'done', seenVersion: 2, text: 'Jadi' })
  const back = await decide('kadis', id, { kind: 'send_back', seenVersion: 3, reason: 'Belum bernomor' })
  expect(back.data).toMatchObject({ state: 'planned', reason: 'Belum bernomor', reportedOn: null })
  const given = await decide('kadis', id, { kind: 'not_done', seenVersion: 4, reason: 'Tanpa anggaran' })
  expect(given.data).toMatchObject({ state: 'not_done', outcome: 'not_yet', reason: 'Tanpa anggaran' })
  const again = await decide('kadis', id, { kind: 'reopen', seenVersion: 5, reason: 'Ada anggaran' })
  expect(again.data).toMatchObject({ state: 'planned' })
})

test('a step that cannot follow is refused, and so is one decided on what has changed since', async () => {
  const id = await recorded()
  const early = await decide('kadis', id, { kind: 'confirm', seenVersion: 1 })
  expect(early.error).toMatchObject({ code: 'recommendations.step_not_possible' })
  await plan('sekda', id)
  const late = await plan('kadis', id, { seenVersion: 1, dueOn: '2099-09-30' })
  expect(late.error).toMatchObject({ code: 'recommendations.changed', current: { version: 2 } })
  const twice = await Promise.all(
    ['sari', 'wati'].map((person) => report(person, id, { kind: 'done', seenVersion: 2, text: 'Jadi' })),
  )
  expect(twice.map(({ response }) => response.status).toSorted()).toEqual([200, 409])
})

test('once it is planned, its words stay; before, they are mended or taken back by who records', async () => {
  const [one, other] = [await recorded(), await recorded()]
  const reword = (id: string, body: Schemas['RecommendationRewording']) =>
    undagi.as('ani').POST('/assessments/{assessmentId}/recorded-recommendations/{recommendationId}/wording', {
      ...{ ...at(id), body },
    })
  const mended = await reword(one, { kind: 'reword', seenVersion: 1, text: 'Tetapkan Perwali jam buka' })
  expect(mended.data?.text).toBe('Tetapkan Perwali jam buka')
  await plan('sekda', one, { seenVersion: 2 })
  const late = await reword(one, { kind: 'reword', seenVersion: 3, text: 'Lain' })
  expect(late.error).toMatchObject({ code: 'recommendations.step_not_possible' })
  const gone = await reword(other, { kind: 'take_back', seenVersion: 1, reason: 'Tercatat dua kali' })
  expect(gone.data).toMatchObject({ state: 'taken_back', outcome: null })
})

test('a plan names a unit and a person who are there, and a day that has not passed', async () => {
  const id = await recorded()
  const nobody = '00000000-0000-4000-8000-000000000001'
  const codeOf = async (body: Parameters<typeof plan>[2]) => (await plan('sekda', id, body)).error?.code
  expect(await codeOf({ unitId: nobody })).toBe('recommendations.unknown_unit')
  expect(await codeOf({ ownerId: nobody })).toBe('recommendations.owner_not_member')
  expect(await codeOf({ dueOn: '2020-01-01' })).toBe('recommendations.due_in_the_past')
  const dropped = await undagi.as('sekda').POST(`${onePath}/plan`, {
    ...at(id),
    body: { kind: 'drop', seenVersion: 1, reason: 'Sudah diatur Perpres' },
  })
  expect(dropped.data).toMatchObject({ state: 'dropped', outcome: 'dropped' })
})

test('of a report of an earlier year, a day that has passed since is written down as it was', async () => {
  const planned = await plan('sekda', await recorded(), { dueOn: '2023-12-31' })
  expect(planned.data).toMatchObject({ state: 'planned', dueOn: '2023-12-31' })

  // Before the year of the report it cannot have been.
  const early = await plan('sekda', await recorded(), { dueOn: '2022-12-31' })
  expect(early.error).toMatchObject({ code: 'recommendations.due_in_the_past' })
})

test('what is recorded is about something that there is, from a report of this year or before', async () => {
  const codeOf = async (given: Parameters<typeof record>[1]) => (await record('ani', given)).error?.code
  expect(await codeOf({ indicatorCode: '99' })).toBe('recommendations.unknown_subject')
  expect(await codeOf({ indicatorCode: null, groupCode: '1' })).toBe('recommendations.unknown_subject')
  expect(await codeOf({ source: { ...source, year: 2024 } })).toBe('recommendations.year_to_come')
  const { evidenceItemId: itemId } = await plantEvidence(undagi, 'kota-bara', 'dedi')
  expect(await codeOf({ source: { ...source, itemId } })).toBe('recommendations.evidence_not_here')
})

test('proof is a document that the person sees: what a colleague brought is not there for who does not read the library', async () => {
  const id = await recorded()
  await plan('sekda', id)
  const { evidenceItemId: itemId } = await plantEvidence(undagi, 'kota-arang', 'ani')
  const add = (person: string, seenVersion: number) =>
    report(person, id, { kind: 'add_evidence', seenVersion, itemId })
  expect((await add('sari', 2)).error).toMatchObject({ code: 'recommendations.evidence_not_here' })
  expect((await add('ani', 2)).data?.evidence).toHaveLength(1)
  expect((await add('ani', 3)).error).toMatchObject({ code: 'recommendations.evidence_already' })
  const remove = { kind: 'remove_evidence', seenVersion: 3, itemId, reason: 'Salah lampir' } as const
  expect((await report('ani', id, remove)).data?.evidence).toEqual([])
  expect((await report('ani', id, { ...remove, seenVersion: 4 })).error).toMatchObject({
    code: 'recommendations.evidence_not_here',
  })
})

test('who answers for what a unit does is of the unit or of the institution, never an assessor from outside', async () => {
  const id = await recorded()
  const { data } = await undagi
    .as('sekda')
    .GET('/assessments/{assessmentId}/recommendations', { params: { path: path(2024) } })
  const unitsOf = (name: string) => data?.people.find((each) => each.name === name)?.unitIds
  expect(unitsOf('sari')).toEqual([ownUnit])
  expect(unitsOf('kadis')).toBeNull()
  expect(unitsOf('eka')).toBeUndefined()

  const by = async (name: string, unitId: string) => {
    const { data: session } = await undagi.as(name).GET('/session')
    return plan('sekda', id, { ownerId: session?.person.id ?? '', unitId })
  }
  for (const refused of [await by('eka', ownUnit), await by('sari', otherUnit)])
    expect(refused.error?.code).toBe('recommendations.owner_not_of_unit')
  expect((await by('sari', ownUnit)).data?.ownerName).toBe('sari')
})

test('an owner who left the institution is no owner any more', async () => {
  const id = await recorded()
  const { data } = await undagi
    .as('sekda')
    .GET('/assessments/{assessmentId}/recommendations', { params: { path: path(2024) } })
  const owner = data?.people.find(({ name }) => name === 'wakil')
  expect((await plan('sekda', id, { ownerId: owner?.personId ?? '' })).data?.ownerName).toBe('wakil')
  await endRole(undagi, { of: 'wakil', role: 'head_of_institution', by: 'admin', at: 'kota-arang' })
  const again = await plan('sekda', id, { seenVersion: 2, ownerId: owner?.personId ?? '' })
  expect(again.error).toMatchObject({ code: 'recommendations.owner_not_member' })
})

test('the chapter of a report has what its evaluation recommends, with unit and day, and nothing of other years', async () => {
  const { data: first } = await record('ani', { text: 'Dari LHE 2023' })
  await plan('sekda', first?.id ?? '', { dueOn: '2099-03-31' })
  const { id: institutionId, assessments } = undagi.institution('kota-arang')
  const lines = (year: number) =>
    undagi.database.asOperator({ institutions: [institutionId], at: undagi.clock.now() }, (db) =>
      readRecommendations(db, {
        ...{ id: assessments[year] ?? '', institutionId },
        round: { year, timeZone: 'Asia/Jakarta' },
      }),
    )

  expect(await lines(2023)).toContainEqual({
    ...{ id: first?.id, text: 'Dari LHE 2023', indicatorCode: '1', groupCode: null },
    ...{ unitName: 'Dinas Uji', dueOn: '2099-03-31', isDropped: false },
  })
  expect((await lines(2024)).map(({ text }) => text)).not.toContain('Dari LHE 2023')
})
