import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { units } from '../../platform/database/tables/units.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { plantEvidence } from '../../testing/plant-evidence.ts'
import { readLog } from '../../testing/read-log.ts'
import { mostAtOnce } from './plan-asking.ts'

let undagi: TestApp
/** Of the seeded people; and two that nobody of them is in. */
let ownUnit: string
let otherUnit: string
let thirdUnit: string

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], entri: ['data_entry_officer'] },
      ...{ sari: ['respondent'], tono: ['respondent'], wati: ['unit_head'], pengampu: ['indicator_owner'] },
      ...{ yusuf: ['external_assessor'], admin: ['administrator'] },
    },
    'kota-bara': { dedi: ['internal_assessor', 'respondent'] },
  })
  const { id: institutionId } = undagi.institution('kota-arang')
  const at = undagi.clock.now()
  const rows = await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    const added = ['Dinas Lain', 'Dinas Ketiga'].map((name) => ({ institutionId, name, shortName: name }))
    await db.insert(units).values(added)
    return db.select().from(units)
  })
  const idOf = (name: string) => rows.find((unit) => unit.name === name)?.id ?? ''
  ;[ownUnit, otherUnit, thirdUnit] = [idOf('Dinas Uji'), idOf('Dinas Lain'), idOf('Dinas Ketiga')]
})
afterAll(() => undagi.close())

const path = () => ({ assessmentId: assessmentOf(undagi, 'kota-arang') })
const question = 'Apakah jam buka pelayanan sudah diatur?'

function ask(person: string, wanted: Partial<Schemas['AskContributions']>) {
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: path() },
    body: { dueOn: '2099-12-31', owners: [], requests: [], ...wanted },
  })
}

const own = (person: string) =>
  undagi.as(person).GET('/assessments/{assessmentId}/own-contributions', { params: { path: path() } })

const panel = (person: string, code: string) =>
  undagi.as(person).GET('/assessments/{assessmentId}/indicators/{code}/contributions', {
    params: { path: { ...path(), code } },
  })

/** A request to a unit for an indicator that is asked of nobody yet. */
async function asked(indicatorCode: string, unitId = ownUnit): Promise<string> {
  await ask('ani', { requests: [{ indicatorCode, unitId, question }] })
  const { data } = await panel('ani', indicatorCode)
  const found = data?.requests.findLast(({ unit, withdrawal }) => unit.id === unitId && withdrawal === null)
  if (found === undefined) throw new Error('It was not asked')
  return found.id
}

function answer(person: string, requestId: string, said: Partial<Schemas['NewContributionAnswer']> = {}) {
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
    params: { path: { ...path(), requestId } },
    body: { seenRevision: 0, applies: true, practice: 'done', text: 'Ada, Perwali 3/2023.', ...said },
  })
}

function confirm(person: string, requestId: string, seenRevision: number) {
  return undagi
    .as(person)
    .POST('/assessments/{assessmentId}/contribution-requests/{requestId}/confirmation', {
      params: { path: { ...path(), requestId } },
      body: { seenRevision },
    })
}

function withdraw(person: string, requestId: string) {
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/withdrawal', {
    params: { path: { ...path(), requestId } },
    body: { reason: 'Bukan urusan dinas ini' },
  })
}

function bringTogether(person: string, code: string, answers: Schemas['Consolidation']['answers']) {
  return undagi.as(person).POST('/assessments/{assessmentId}/indicators/{code}/contributions/consolidation', {
    params: { path: { ...path(), code } },
    body: { answers },
  })
}

const factsOf = async (code: string) => {
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}', {
    params: { path: { ...path(), code } },
  })
  return data?.facts
}

test('a unit sees what it was asked, answers, and its head stands by the answer; a new answer waits for the head again', async () => {
  const id = await asked('1')
  const before = await own('sari')
  expect(before.data?.requests).toMatchObject([
    { id, question, answer: null, isLate: false, can: { answer: true, confirm: false } },
  ])

  await answer('sari', id)
  expect((await confirm('wati', id, 1)).data?.answer).toMatchObject({ confirmedByName: 'wati' })
  const again = await answer('tono', id, { seenRevision: 1, practice: 'partly' })

  expect(again.data?.answer).toMatchObject({ revision: 2, authorName: 'tono', confirmedByName: null })
  const told = (await readLog(undagi.database)).map(({ operation }) => operation)
  expect(told).toEqual(expect.arrayContaining(['askContributions', 'answerContributionRequest']))
})

test('what the head of a unit answers themselves is confirmed with it', async () => {
  const id = await asked('2')

  const { data } = await answer('wati', id)

  expect(data?.answer).toMatchObject({ authorName: 'wati', confirmedByName: 'wati' })
})

test('a document that one brought is offered for what the unit was asked; what a colleague brought is not there', async () => {
  const id = await asked('2')
  const place = { params: { path: { ...path(), requestId: id } } }
  const { evidenceItemId: itemId } = await plantEvidence(undagi, 'kota-arang', 'tono')
  const attach = (person: string) =>
    undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/evidence', {
      ...{ ...place, body: { itemId } },
    })

  expect((await attach('sari')).response.status).toBe(404)
  expect((await attach('tono')).data?.documents).toMatchObject([{ title: 'Keputusan tim koordinasi' }])
  expect((await attach('tono')).error).toMatchObject({ code: 'evidence.offered_already' })
  expect((await panel('ani', '2')).data?.requests[0]?.documents).toHaveLength(1)
})

test('another unit’s request is not there: not in the list, to answer, to type at or to confirm', async () => {
  const id = await asked('3', otherUnit)

  expect((await own('sari')).data?.requests.map((each) => each.id)).not.toContain(id)
  const refused = await Promise.all([answer('sari', id), confirm('wati', id, 1)])
  for (const { error } of refused) expect(error).toMatchObject({ code: 'contributions.request_not_found' })
  const typed = await undagi
    .as('sari')
    .PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
      params: { path: { ...path(), requestId: id } },
      body: { seenVersion: 0, applies: null, practice: null, text: 'x' },
    })
  expect(typed.response.status).toBe(404)
  expect((await own('dedi')).response.status).toBe(404)
})

test('a unit’s people read nothing else of the assessment, and an external assessor none of what units say', async () => {
  expect((await panel('sari', '1')).response.status).toBe(403)
  expect((await panel('yusuf', '1')).response.status).toBe(403)
  const { response } = await undagi
    .as('sari')
    .GET('/assessments/{assessmentId}', { params: { path: path() } })
  expect(response.status).toBe(403)
})

test('"tidak berlaku" needs a reason, and what applies needs to say something', async () => {
  const id = await asked('4')

  const short = await answer('sari', id, { applies: false, practice: null, text: '- - -' })
  expect(short.error).toMatchObject({ code: 'contributions.reason_required' })
  const empty = await answer('sari', id, { practice: null, text: '' })
  expect(empty.error).toMatchObject({ code: 'contributions.nothing_said' })

  const { data } = await answer('sari', id, {
    applies: false,
    practice: 'done',
    text: 'Kami tidak melayani langsung.',
  })
  expect(data?.answer).toMatchObject({ applies: false, practice: null })
})

test('whoever answers on what a colleague has changed meanwhile is shown it', async () => {
  const id = await asked('5')
  await answer('sari', id)

  const late = await answer('tono', id)

  expect(late.error).toMatchObject({
    code: 'contributions.changed',
    current: { answer: { authorName: 'sari' } },
  })
})

test('what is typed is kept for the whole unit and gone once it is sent', async () => {
  await withdraw('ani', await asked('5'))
  const id = await asked('5')
  const type = (seenVersion: number, text: string) =>
    undagi.as('sari').PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
      params: { path: { ...path(), requestId: id } },
      body: { seenVersion, applies: true, practice: null, text },
    })
  await type(0, 'Ada se')
  const ofTono = (await own('tono')).data?.requests.find((each) => each.id === id)
  expect(ofTono?.draft).toMatchObject({ version: 1, text: 'Ada se', updatedByName: 'sari' })
  expect((await type(0, 'lain')).error).toMatchObject({ code: 'contributions.changed' })

  undagi.clock.advanceBy(1_000)
  const sent = await answer('tono', id)

  expect(sent.data?.draft).toMatchObject({ version: 2, text: '' })
})

const typeAt = (person: string, requestId: string, seenVersion: number) =>
  undagi.as(person).PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
    params: { path: { ...path(), requestId } },
    body: { seenVersion, applies: true, practice: null, text: 'Ada sejak' },
  })

test('what is still on its way when the answer is sent is refused, and lies over no answer', async () => {
  const id = await asked('6')
  await answer('sari', id)
  const tooLate = await typeAt('sari', id, 0)
  expect(tooLate.error).toMatchObject({
    code: 'contributions.changed',
    current: { answer: { revision: 1 }, draft: { version: 1, text: '' } },
  })

  // Typed before, and sent again by a page that heard of no answer to it.
  expect((await typeAt('tono', id, 1)).data?.draft).toMatchObject({ version: 2, text: 'Ada sejak' })
  await answer('sari', id, { seenRevision: 1, practice: 'partly' })
  expect((await typeAt('tono', id, 2)).error).toMatchObject({ code: 'contributions.changed' })
  const seen = (await own('tono')).data?.requests.find((each) => each.id === id)
  expect(seen).toMatchObject({ answer: { revision: 2, practice: 'partly' }, draft: { version: 3, text: '' } })
})

test('of a draft and an answer at the same moment the answer stands, and nothing lies over it', async () => {
  const id = await asked('7')

  await Promise.all([typeAt('tono', id, 0), answer('sari', id)])

  const seen = (await own('tono')).data?.requests.find((each) => each.id === id)
  expect(seen).toMatchObject({ answer: { revision: 1, authorName: 'sari' }, draft: { text: '' } })
})

test('what is typed on an answer is there though the clock of the server was put back', async () => {
  await withdraw('ani', await asked('7'))
  const id = await asked('7')
  undagi.clock.advanceBy(60_000)
  await answer('sari', id)
  undagi.clock.advanceBy(-60_000)

  const { data } = await typeAt('sari', id, 1)

  expect(data?.draft).toMatchObject({ version: 2, text: 'Ada sejak' })
})

test('a request that was taken back is not answered any more, and taken back once', async () => {
  const id = await asked('3')
  await withdraw('kadis', id)

  expect((await answer('sari', id)).error).toMatchObject({ code: 'contributions.withdrawn' })
  expect((await withdraw('ani', id)).error).toMatchObject({ code: 'contributions.withdrawn' })
  const shown = (await own('sari')).data?.requests.find((each) => each.id === id)
  expect(shown).toMatchObject({ withdrawal: { reason: 'Bukan urusan dinas ini' }, can: { answer: false } })
})

test('a unit that was asked and excused is told apart from those that were never asked', async () => {
  await withdraw('ani', await asked('3', thirdUnit))
  const { data } = await panel('ani', '3')

  expect(data?.coverage).toMatchObject({ asked: 1, neverAsked: 2, takenBack: 2 })
  await withdraw('ani', await asked('6', thirdUnit))
  expect((await panel('ani', '6')).data?.coverage).toMatchObject({ asked: 1, neverAsked: 2, takenBack: 1 })
})

test('many are asked at once, who is asked already is passed over, and more than the stated number is refused whole', async () => {
  const requests = ['1', '2'].flatMap((indicatorCode) =>
    [ownUnit, otherUnit, thirdUnit].map((unitId) => ({ indicatorCode, unitId, question })),
  )
  const owners = [{ indicatorCode: '1', unitId: ownUnit }]
  expect((await ask('ani', { requests, owners })).data).toEqual({ asked: 4, passedOver: 2, assigned: 1 })

  const many = Array.from({ length: mostAtOnce + 1 }, () => ({
    indicatorCode: '1',
    unitId: ownUnit,
    question,
  }))
  expect((await ask('ani', { requests: many })).error).toMatchObject({ code: 'contributions.too_many' })
  expect((await ask('ani', { dueOn: '2020-01-01' })).error).toMatchObject({
    code: 'contributions.due_in_the_past',
  })
  const nowhere = [{ indicatorCode: '99', unitId: ownUnit, question }]
  expect((await ask('ani', { requests: nowhere })).error).toMatchObject({
    code: 'contributions.unknown_place',
  })
  for (const person of ['sari', 'entri', 'admin']) expect((await ask(person, {})).response.status).toBe(403)
})

test('the team reads who has answered, who differs and how far it reaches, and knows what silence leaves open', async () => {
  const ids = new Map((await panel('ani', '1')).data?.requests.map(({ id, unit }) => [unit.id, id]))
  expect((await panel('kadis', '1')).data?.coverage).toMatchObject({
    ...{ asked: 3, neverAsked: 0, answered: 1, unanswered: 2, partly: 1, reach: 'in_some' },
  })
  const overview = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/contributions', { params: { path: path() } })
  expect(overview.data?.indicators[0]).toMatchObject({ asked: 3, answered: 1, owner: { name: 'Dinas Uji' } })
  expect(ids.size).toBe(3)
})

test('the owner of an indicator sees what all say of it and of no other', async () => {
  const { data } = await own('pengampu')

  expect(data?.requests).toEqual([])
  expect(data?.owned.map(({ indicatorCode }) => indicatorCode)).toEqual(['1'])
  expect((await own('sari')).data?.owned).toEqual([])
})

test('statements are copied below what is written, each under the name of its author, and never twice', async () => {
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
    params: { path: { ...path(), code: '1', field: 'facts' } },
    body: { expectedVersion: 0, text: 'Perwali sudah ada.' },
  })
  const request = (await panel('ani', '1')).data?.requests.find(({ answer: said }) => said !== null)
  const answers = [{ requestId: request?.id ?? '', revision: 2 }]

  expect((await bringTogether('pengampu', '1', answers)).data).toEqual({ added: 1 })
  expect((await bringTogether('ani', '1', answers)).data).toEqual({ added: 0 })

  const facts = await factsOf('1')
  expect(facts?.text).toMatch(
    /^Perwali sudah ada\.\n\nDinas Uji, tono, \d+ \w+ \d{4}: diterapkan sebagian\. Ada/,
  )
  expect(facts?.updatedByName).toBe('pengampu')
})

test('an answer that was replaced is not copied, nor is anything copied by whoever owns another indicator', async () => {
  const request = (await panel('ani', '1')).data?.requests.find(({ answer: said }) => said !== null)
  const stale = await bringTogether('ani', '1', [{ requestId: request?.id ?? '', revision: 1 }])

  expect(stale.error).toMatchObject({ code: 'contributions.changed', current: { indicatorCode: '1' } })
  const foreign = await bringTogether('pengampu', '2', [{ requestId: request?.id ?? '', revision: 2 }])
  expect(foreign.response.status).toBe(404)
})

test('next year begins with who was asked last year', async () => {
  const later = undagi.institution('kota-arang').assessments
  const template = await undagi.as('ani').GET('/assessments/{assessmentId}/contribution-template', {
    params: { path: { assessmentId: later[2024] ?? '' } },
  })
  expect(template.data).toEqual({ year: 2023, owners: [], requests: [], endedUnits: [] })
})

test('after the assessment was sent nobody asks, answers, confirms or copies', async () => {
  const id = await asked('4', thirdUnit)
  const { data } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/stage', { params: { path: path(), query: { with: 'requests' } } })
  await undagi.as('ani').POST('/assessments/{assessmentId}/stage/verification', {
    params: { path: path() },
    body: {
      ...{ expectedStage: 'filling', seenGaps: data?.gaps ?? [] },
      seenRequests: data?.openRequests?.map(({ requestId }) => requestId) ?? [],
    },
  })

  const refused = await Promise.all([
    ...[ask('ani', {}), answer('sari', id), confirm('wati', id, 1), withdraw('ani', id)],
    bringTogether('ani', '1', [{ requestId: id, revision: 1 }]),
  ])

  for (const { error } of refused) expect(error).toMatchObject({ code: 'assessments.already_sent' })
  expect((await own('sari')).data).toMatchObject({ stage: 'verification' })
})

test('once it was sent, coverage is counted over the units of the day of the round, not over those of today', async () => {
  const before = (await panel('ani', '4')).data?.coverage
  expect((before?.asked ?? 0) + (before?.neverAsked ?? 0)).toBe(3)
  const { id: institutionId } = undagi.institution('kota-arang')
  await undagi.database.asOperator({ institutions: [institutionId], at: undagi.clock.now() }, (db) =>
    db.insert(units).values([
      { institutionId, name: 'Dinas Baru', shortName: 'Baru', activeFrom: '2099-01-01' },
      { institutionId, name: 'Dinas Lama', shortName: 'Lama', endedOn: '2020-01-01' },
      { institutionId, name: 'Dinas Dahulu', shortName: 'Dahulu', endedOn: '2099-01-01' },
      {
        institutionId,
        name: 'Dinas Silam',
        shortName: 'Silam',
        activeFrom: '2020-01-01',
        endedOn: '2099-01-01',
      },
    ]),
  )

  const after = (await panel('ani', '4')).data?.coverage
  expect(after).toMatchObject({ asked: before?.asked, neverAsked: (before?.neverAsked ?? 0) + 2 })
})
