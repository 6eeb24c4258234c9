import { typeInto } from '@undagi/documents/testing/type-into'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberships } from '../../../platform/database/tables/institutions.tables.ts'
import { units } from '../../../platform/database/tables/units.tables.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { workbookIn } from '../../../testing/workbook-in.ts'

let undagi: TestApp
let ownUnit: string
let otherUnit: string

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], sari: ['respondent'], tono: ['respondent'], wati: ['unit_head'] },
      ...{ lain: ['respondent'], yusuf: ['external_assessor'], dua: ['respondent'] },
    },
    'kota-bara': { dedi: ['internal_assessor'], dina: ['respondent'], dua: ['respondent'] },
  })
  const { id: institutionId } = undagi.institution('kota-arang')
  const at = undagi.clock.now()
  const { data: session } = await undagi.as('lain').GET('/session')
  await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    const [added] = await db
      .insert(units)
      .values({ institutionId, name: 'Dinas Lain', shortName: 'Lain' })
      .returning()
    const [own] = await db.select().from(units).where(eq(units.name, 'Dinas Uji'))
    ;[ownUnit, otherUnit] = [own?.id ?? '', added?.id ?? '']
    await db
      .update(memberships)
      .set({ unitId: otherUnit })
      .where(
        and(eq(memberships.personId, session?.person.id ?? ''), eq(memberships.institutionId, institutionId)),
      )
  })
})
afterAll(() => undagi.close())

const path = (year = 2024, at = 'kota-arang') => ({
  assessmentId: undagi.institution(at).assessments[year] ?? '',
})

async function ask(
  codes: readonly string[],
  { by = 'ani', unitId = ownUnit, year = 2024, at = 'kota-arang' } = {},
) {
  const { error } = await undagi.as(by).POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: path(year, at) },
    body: {
      ...{ dueOn: '2099-12-31', owners: [] },
      requests: codes.map((indicatorCode) => ({
        indicatorCode,
        unitId,
        question: `Bagaimana ${indicatorCode}?`,
      })),
    },
  })
  expect(error).toBeUndefined()
}

async function download(person: string, { unitId = ownUnit, year = 2024, at = 'kota-arang' } = {}) {
  const answer = undagi.as(person).POST('/assessments/{assessmentId}/units/{unitId}/offline-kits', {
    params: { path: { ...path(year, at), unitId } },
    parseAs: 'arrayBuffer',
  })
  const { data, error, response } = await answer
  return { error, response, bytes: data === undefined ? new Uint8Array() : await workbookIn(data) }
}

const bringBack = (person: string, content: Uint8Array<ArrayBuffer> | string, year = 2024) =>
  undagi.as(person).POST('/assessments/{assessmentId}/offline-kit-returns', {
    params: { path: path(year), query: { fileName: 'kit-dinas.xlsx' } },
    body: '',
    bodySerializer: () => content,
    headers: { 'content-type': 'application/octet-stream' },
  })

type Returned = NonNullable<Awaited<ReturnType<typeof bringBack>>['data']>

const apply = (person: string, returned: Returned | undefined, codes: readonly string[]) =>
  undagi.as(person).POST('/assessments/{assessmentId}/offline-kit-returns/{returnId}/application', {
    params: { path: { ...path(), returnId: returned?.id ?? '' } },
    body: {
      rows: (returned?.rows ?? [])
        .filter(({ indicatorCode }) => codes.includes(indicatorCode))
        .map(({ requestId, seenRevision, seenDraftVersion }) => ({
          requestId,
          seenRevision,
          seenDraftVersion,
        })),
    },
  })

const own = async (person: string) => {
  const { data } = await undagi.as(person).GET('/assessments/{assessmentId}/own-contributions', {
    params: { path: path() },
  })
  return data?.requests ?? []
}

const requestOf = async (code: string) =>
  (await own('sari')).findLast(({ indicatorCode }) => indicatorCode === code)

const answerOnline = async (person: string, code: string, text: string) => {
  const request = await requestOf(code)
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
    params: { path: { ...path(), requestId: request?.id ?? '' } },
    body: { seenRevision: request?.answer?.revision ?? 0, applies: true, practice: 'partly', text },
  })
}

const outcomes = (returned: Returned | undefined) =>
  Object.fromEntries((returned?.rows ?? []).map(({ indicatorCode, outcome }) => [indicatorCode, outcome]))

/** Whom the first question of the sheet is about decides where answers stand: rows from 6, in the order asked. */
const filledIn = async (bytes: Uint8Array) =>
  typeInto(bytes, 'Isian', {
    E3: 'Budi, sekretaris',
    E6: 'Sudah diterapkan',
    F6: 'Perwali 3/2023',
    E7: 'Belum diterapkan',
  })

test('a unit takes its questions along, brings them back, sees the difference and applies it; who filled it in is told', async () => {
  await ask(['1', '2', '3'])
  const { bytes, response } = await download('sari')
  expect(response.headers.get('content-disposition')).toMatch(
    /filename="kit-kota-arang-2024-[a-z-]+-2026-\d\d-\d\d\.zip"/,
  )
  await answerOnline('tono', '2', 'Sebagian saja.')

  const { data: returned } = await bringBack('sari', await filledIn(bytes))

  expect(returned).toMatchObject({
    filledByName: 'Budi, sekretaris',
    returnedByName: 'sari',
  })
  expect(outcomes(returned)).toEqual({ 1: 'workbook', 2: 'conflict', 3: 'unchanged' })
  expect((await requestOf('1'))?.answer).toBeNull()

  const { data: applied } = await apply('sari', returned, ['1'])

  expect(outcomes(applied)).toEqual({ 1: 'same', 2: 'conflict', 3: 'unchanged' })
  expect((await requestOf('1'))?.answer).toMatchObject({
    ...{ practice: 'done', text: 'Perwali 3/2023', authorName: 'sari', confirmedByName: null },
    offline: { filledByName: 'Budi, sekretaris' },
  })
  expect((await requestOf('2'))?.answer).toMatchObject({ text: 'Sebagian saja.', offline: null })
})

test('where both changed it, the workbook is taken when somebody says so; the older answer is kept', async () => {
  const { bytes } = await download('sari')
  const { data: returned } = await bringBack(
    'tono',
    await typeInto(bytes, 'Isian', { F7: 'Baru dari luring.' }),
  )
  await answerOnline('sari', '2', 'Baru dari Undagi.')
  expect((await apply('tono', returned, ['2'])).error).toMatchObject({ code: 'offline_kits.changed' })
  const params = { path: { ...path(), returnId: returned?.id ?? '' } }
  const { data: now } = await undagi
    .as('sari')
    .GET('/assessments/{assessmentId}/offline-kit-returns/{returnId}', { params })
  expect(outcomes(now)).toMatchObject({ 2: 'conflict' })

  const { data: applied } = await apply('sari', now, ['2'])
  const { data: again } = await apply('sari', applied, [])

  expect(outcomes(again)).toMatchObject({ 2: 'same' })
  expect((await requestOf('2'))?.answer).toMatchObject({ revision: 3, text: 'Baru dari luring.' })
})

test('what somebody is typing in Undagi is not pushed aside unseen', async () => {
  const { bytes } = await download('sari')
  const request = await requestOf('3')
  await undagi.as('tono').PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
    params: { path: { ...path(), requestId: request?.id ?? '' } },
    body: { seenVersion: 0, applies: true, practice: null, text: 'Sedang kami tulis' },
  })

  const { data: returned } = await bringBack(
    'sari',
    await typeInto(bytes, 'Isian', { E8: 'Belum diterapkan' }),
  )

  expect(returned?.rows.find(({ indicatorCode }) => indicatorCode === '3')).toMatchObject({
    ...{ outcome: 'conflict', oursIsDraft: true, ours: { text: 'Sedang kami tulis' } },
    oursBy: { name: 'tono' },
  })
})

test('what the head has confirmed or the team has taken back is not changed by a workbook, and is left out of the next', async () => {
  await ask(['4', '5'])
  const { bytes } = await download('sari')
  const typed = Object.fromEntries([6, 7, 8, 9, 10].map((row) => [`E${row}`, 'Sudah diterapkan']))
  await answerOnline('wati', '4', 'Saya yang menjawab.')
  const withdrawn = await requestOf('5')
  await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests/{requestId}/withdrawal', {
    params: { path: { ...path(), requestId: withdrawn?.id ?? '' } },
    body: { reason: 'Salah alamat' },
  })

  const { data: returned } = await bringBack('sari', await typeInto(bytes, 'Isian', typed))

  expect(outcomes(returned)).toMatchObject({ 4: 'confirmed', 5: 'withdrawn' })
  expect((await apply('sari', returned, ['4'])).error).toMatchObject({ code: 'offline_kits.changed' })
  const { data: next } = await bringBack('sari', Uint8Array.from((await download('sari')).bytes))
  expect(Object.keys(outcomes(next))).toEqual(['1', '2', '3'])
})

test('documents that a workbook names are awaited until a file of that name is attached', async () => {
  const { bytes } = await download('sari')
  const named = {
    A5: '1',
    D5: 'Bukti/1/Surat_Edaran.pdf',
    E5: 'SE',
    F5: '4',
    G5: '5 Mei 2023',
    H5: 'Jam buka',
  }
  const { data: returned } = await bringBack('sari', await typeInto(bytes, 'Bukti', named))
  expect(returned?.documents).toMatchObject([{ fileName: 'Surat_Edaran.pdf', hasArrived: false }])
  expect((await requestOf('1'))?.awaited).toEqual([])

  await apply('sari', returned, [])
  await apply('sari', returned, [])

  expect((await requestOf('1'))?.awaited).toEqual([
    {
      ...{
        fileName: 'Surat_Edaran.pdf',
        kind: 'circular',
        number: '4',
        dated: '2023-05-05',
        title: 'Jam buka',
      },
      place: 'Bukti/01 Aturan Perpustakaan',
    },
  ])
})

test.each<readonly [string, () => Promise<Uint8Array<ArrayBuffer> | string>, string, string]>([
  ['a CSV', async () => 'kode;jawaban\n1;Sudah\n', 'sari', 'offline_kits.unreadable'],
  [
    'any workbook',
    async () => typeInto(await kitWithout(), 'Lembar1', { A1: 'Kode' }),
    'sari',
    'offline_kits.not_a_kit',
  ],
  ['a sheet of another kit in it', () => mixed(), 'sari', 'offline_kits.mixed'],
  [
    'another unit’s kit',
    async () => typeInto((await download('sari')).bytes, 'Isian', {}),
    'lain',
    'offline_kits.other_unit',
  ],
  ['another year’s kit', () => kitOf('sari', 2023, 'kota-arang'), 'sari', 'offline_kits.other_year'],
  ['another institution’s kit', () => kitOf('dina', 2024, 'kota-bara'), 'sari', 'offline_kits.foreign'],
  [
    'the kit of the other of two institutions in which one works',
    () => kitOf('dua', 2024, 'kota-bara'),
    'dua',
    'offline_kits.other_institution',
  ],
])('%s is refused in words, and nothing is kept of it', async (_, content, person, code) => {
  const { error } = await bringBack(person, await content())

  expect(error).toMatchObject({ code })
})

async function kitWithout() {
  const { writeForm } = await import('@undagi/documents')
  return writeForm('Uji', [{ name: 'Lembar1', widths: [], rows: [], inputs: [] }])
}

async function mixed() {
  const { bytes } = await download('sari')
  return typeInto(bytes, 'Petunjuk', { A30: 'Kit 00000000-0000-4000-8000-000000000000' })
}

async function kitOf(person: string, year: number, at: string) {
  const institutionId = undagi.institution(at).id
  const now = undagi.clock.now()
  const unitId = await undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    const [unit] = await db
      .select()
      .from(units)
      .where(and(eq(units.institutionId, institutionId), eq(units.name, 'Dinas Uji')))
    return unit?.id ?? ''
  })
  await ask(['1'], { by: at === 'kota-arang' ? 'ani' : 'dedi', unitId, year, at })
  return typeInto((await download(person, { unitId, year, at })).bytes, 'Isian', {})
}

test('a kit is for the people of its unit: others are refused, and learn nothing of its returns', async () => {
  expect((await download('sari', { unitId: otherUnit })).response.status).toBe(404)
  expect((await download('ani')).response.status).toBe(403)
  expect((await download('yusuf')).response.status).toBe(403)
  expect((await download('dina')).response.status).toBe(404)
  const { data: returned } = await bringBack('sari', Uint8Array.from((await download('sari')).bytes))
  const params = { path: { ...path(), returnId: returned?.id ?? '' } }
  const see = (person: string) =>
    undagi.as(person).GET('/assessments/{assessmentId}/offline-kit-returns/{returnId}', { params })

  expect((await see('tono')).response.status).toBe(200)
  expect((await see('lain')).error).toMatchObject({ code: 'offline_kits.not_found' })
  expect((await apply('lain', returned, [])).error).toMatchObject({ code: 'offline_kits.not_found' })
})

test('the answer taken from a workbook goes into the facts with who filled it in', async () => {
  const request = await requestOf('1')
  const { error } = await undagi
    .as('ani')
    .POST('/assessments/{assessmentId}/indicators/{code}/contributions/consolidation', {
      params: { path: { ...path(), code: '1' } },
      body: { answers: [{ requestId: request?.id ?? '', revision: request?.answer?.revision ?? 0 }] },
    })
  expect(error).toBeUndefined()
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}', {
    params: { path: { ...path(), code: '1' } },
  })

  expect(JSON.stringify(data?.facts)).toMatch(/Dinas Uji, sari \(diisi luring oleh Budi, sekretaris\), /)
})
