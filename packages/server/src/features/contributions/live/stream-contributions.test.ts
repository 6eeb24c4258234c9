import type { Schemas } from '@undagi/api-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { units } from '../../../platform/database/tables/units.tables.ts'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf } from '../../../testing/delegate-to.ts'
import { type OpenEvents, openEvents } from '../../../testing/open-events.ts'
import { plantEvidence } from '../../../testing/plant-evidence.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'

let undagi: TestApp
/** Of the seeded people, and one that nobody of them is in. */
let ownUnit: string
let otherUnit: string
let open: OpenEvents[] = []

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], sari: ['respondent'], tono: ['respondent'], wati: ['unit_head'] },
      ...{ pengampu: ['indicator_owner'], yusuf: ['external_assessor'], admin: ['administrator'] },
    },
    'kota-bara': { dedi: ['internal_assessor', 'respondent'] },
  })
  const { id: institutionId } = undagi.institution('kota-arang')
  const at = undagi.clock.now()
  const rows = await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await db.insert(units).values({ institutionId, name: 'Dinas Lain', shortName: 'Lain' })
    return db.select().from(units)
  })
  const idOf = (name: string) => rows.find((unit) => unit.name === name)?.id ?? ''
  ;[ownUnit, otherUnit] = [idOf('Dinas Uji'), idOf('Dinas Lain')]
})
afterEach(async () => {
  await Promise.all(open.map((events) => events.close()))
  open = []
})
afterAll(() => undagi.close())

const path = () => ({ assessmentId: assessmentOf(undagi, 'kota-arang') })

const request = (person: string, end: 'own-contributions/events' | 'events', lastEventId?: string) =>
  undagi.fetch(
    new Request(`${origin}/api/assessments/${path().assessmentId}/${end}`, {
      headers: {
        cookie: `undagi_session=${sessionOf(person)}`,
        ...(lastEventId && { 'last-event-id': lastEventId }),
      },
    }),
  )

/** Of a unit; the team follows the channel of the assessment. */
async function listen(person: string, lastEventId?: string) {
  const events = openEvents(
    await request(person, person === 'ani' ? 'events' : 'own-contributions/events', lastEventId),
  )
  open.push(events)
  const { id } = await events.next('ready')
  const heard = async () => (await events.next('contributions')).data
  return { id, heard, events }
}

function ask(
  requests: Schemas['AskContributions']['requests'],
  owners: Schemas['AskContributions']['owners'] = [],
) {
  return undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: path() },
    body: { dueOn: '2099-12-31', owners, requests },
  })
}

async function asked(indicatorCode: string, unitId = ownUnit): Promise<string> {
  await ask([{ indicatorCode, unitId, question: 'Apakah jam buka pelayanan sudah diatur?' }])
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/contributions', {
    params: { path: { ...path(), code: indicatorCode } },
  })
  const found = data?.requests.findLast(({ unit }) => unit.id === unitId)
  if (found === undefined) throw new Error('It was not asked')
  return found.id
}

const said = { applies: true, practice: 'done', text: 'Ada, Perwali 3/2023.' } as const

const answer = (person: string, requestId: string, seenRevision = 0) =>
  undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
    params: { path: { ...path(), requestId } },
    body: { seenRevision, ...said },
  })

const type = (person: string, requestId: string, seenVersion: number) =>
  undagi.as(person).PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
    params: { path: { ...path(), requestId } },
    body: { seenVersion, ...said },
  })

test('a unit and the team hear of every step of a request: asked, answered, attached, confirmed, brought together, sent back, taken back', async () => {
  const [unit, team] = [await listen('tono'), await listen('ani')]
  const bothHear = async ({ error }: { readonly error?: unknown }) => {
    expect(error).toBe(undefined)
    expect([await unit.heard(), await team.heard()]).toEqual([{ indicatorCode: '2' }, { indicatorCode: '2' }])
  }
  const at = '/assessments/{assessmentId}/contribution-requests/{requestId}'
  const [ani, sari, wati] = ['ani', 'sari', 'wati'].map((person) => undagi.as(person))
  if (ani === undefined || sari === undefined || wati === undefined) throw new Error('Nobody is there')

  const requestId = await asked('2')
  await bothHear({})
  const params = { path: { ...path(), requestId } }
  await bothHear(await answer('sari', requestId))
  const { evidenceItemId: itemId } = await plantEvidence(undagi, 'kota-arang', 'sari')
  await bothHear(await sari.POST(`${at}/evidence`, { params, body: { itemId } }))
  await bothHear(await wati.POST(`${at}/confirmation`, { params, body: { seenRevision: 1 } }))
  await bothHear(
    await ani.POST('/assessments/{assessmentId}/indicators/{code}/contributions/consolidation', {
      params: { path: { ...path(), code: '2' } },
      body: { answers: [], leftOut: [{ requestId, revision: 1 }] },
    }),
  )
  const sentBack = { seenRevision: 1, reason: 'Sebut nomornya', dueOn: '2099-12-31' }
  await bothHear(await ani.POST(`${at}/return`, { params, body: sentBack }))
  await bothHear(await ani.POST(`${at}/withdrawal`, { params, body: { reason: 'Salah alamat' } }))
})

test('a unit hears nothing of what another unit is asked, not even that something happened, and the team does', async () => {
  const [unit, team] = [await listen('sari'), await listen('ani')]

  await asked('2', otherUnit)
  expect(await team.heard()).toEqual({ indicatorCode: '2' })
  await asked('3')

  // the first that the unit hears of anything
  expect(await unit.heard()).toEqual({ indicatorCode: '3' })
})

test('who brings an indicator together hears of it when it becomes theirs, and what any unit says of it; of other indicators nothing', async () => {
  const owner = await listen('pengampu')

  await asked('4')
  await ask([], [{ indicatorCode: '5', unitId: ownUnit }])
  expect(await owner.heard()).toEqual({ indicatorCode: '5' })
  await asked('5', otherUnit)
  expect(await owner.heard()).toEqual({ indicatorCode: '5' })
  await ask([], [{ indicatorCode: '5', unitId: otherUnit }])
  expect(await owner.heard()).toEqual({ indicatorCode: '5' })
  await asked('5')
  await ask([], [{ indicatorCode: '6', unitId: ownUnit }])

  // what came after it was taken from them was not theirs to hear
  expect(await owner.heard()).toEqual({ indicatorCode: '6' })
})

test('what is being typed is heard by colleagues of the unit alone, and not by who types', async () => {
  const requestId = await asked('7')
  await ask([], [{ indicatorCode: '7', unitId: ownUnit }])
  const [typing, colleague, owner, team] = [
    await listen('sari'),
    await listen('tono'),
    await listen('pengampu'),
    await listen('ani'),
  ]

  await type('sari', requestId, 0)
  expect(await colleague.heard()).toEqual({ indicatorCode: '7' })
  await asked('2')

  expect(await typing.heard()).toEqual({ indicatorCode: '2' })
  expect(await team.heard()).toEqual({ indicatorCode: '2' })
  await answer('tono', requestId)
  expect(await owner.heard()).toEqual({ indicatorCode: '7' })
})

test('who comes back is told that something was missed, and only where something was', async () => {
  const before = [await listen('sari'), await listen('ani')] as const
  for (const { events } of before) await events.close()
  const quiet = [await listen('sari', before[0].id), await listen('ani', before[1].id)]
  await asked('6')
  for (const { heard } of quiet) expect(await heard()).toEqual({ indicatorCode: '6' })

  const back = [await listen('sari', before[0].id), await listen('ani', before[1].id)]
  for (const { heard } of back) expect(await heard()).toEqual({ indicatorCode: null })
})

test('a colleague whose role has nothing to do with it is refused, another institution finds nothing, and who signs out hears no more', async () => {
  const of = async (person: string) => (await request(person, 'own-contributions/events')).status
  expect([await of('yusuf'), await of('admin'), await of('ani'), await of('dedi')]).toEqual([
    403, 403, 403, 404,
  ])
  const unit = await listen('wati')

  await undagi.as('wati').DELETE('/session')

  await unit.events.ended
})

test('who joins a crowd is told first that much has changed, then what; and so is who comes back without having been told', async () => {
  for (let page = 0; page < 13; page += 1) await listen('ani')
  const late = await listen('ani')

  await asked('4', otherUnit)
  expect(await late.heard()).toEqual({ indicatorCode: null })
  await asked('6', otherUnit)
  expect(await late.heard()).toEqual({ indicatorCode: '6' })

  expect(await (await listen('ani', late.id)).heard()).toEqual({ indicatorCode: null })
})
