import type { Schemas } from '@undagi/api-client'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberships } from '../../../platform/database/tables/institutions.tables.ts'
import { units } from '../../../platform/database/tables/units.tables.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { sendFile } from '../../../testing/send-file.ts'
import { partsOfKit, workbookIn } from '../../../testing/workbook-in.ts'

let undagi: TestApp
let institutionId: string
let ownUnit: string
let otherUnit: string

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], sari: ['respondent'], tono: ['respondent'], lain: ['respondent'] },
      ...{ kadis: ['person_in_charge'], auditor: ['internal_auditor'] },
    },
    'kota-bara': { dina: ['respondent'], dedi: ['internal_assessor'] },
  })
  institutionId = undagi.institution('kota-arang').id
  const at = undagi.clock.now()
  const { data: session } = await undagi.as('lain').GET('/session')
  await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    const [added] = await db
      .insert(units)
      .values({ institutionId, name: 'Dinas Lain', shortName: 'Lain' })
      .returning()
    const [own] = await db.select().from(units).where(eq(units.name, 'Dinas Uji'))
    ;[ownUnit, otherUnit] = [own?.id ?? '', added?.id ?? '']
    const personId = session?.person.id ?? ''
    await db
      .update(memberships)
      .set({ unitId: otherUnit })
      .where(and(eq(memberships.personId, personId), eq(memberships.institutionId, institutionId)))
  })
})
afterAll(() => undagi.close())

const path = () => ({ assessmentId: undagi.institution('kota-arang').assessments[2024] ?? '' })

async function ask(codes: readonly string[], unitId = ownUnit): Promise<void> {
  const { error } = await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: path() },
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

const downloadKit = (person: string, unitId = ownUnit) =>
  undagi.as(person).POST('/assessments/{assessmentId}/units/{unitId}/offline-kits', {
    params: { path: { ...path(), unitId } },
    parseAs: 'arrayBuffer',
  })

const downloadAll = (person: string) =>
  undagi.as(person).POST('/assessments/{assessmentId}/offline-kits', {
    params: { path: path() },
    parseAs: 'arrayBuffer',
  })

async function bringBack(person: string, workbook: Uint8Array<ArrayBuffer>) {
  const { data, error } = await undagi.as(person).POST('/assessments/{assessmentId}/offline-kit-returns', {
    params: { path: path(), query: { fileName: 'Isian.xlsx' } },
    body: '',
    bodySerializer: () => workbook,
    headers: { 'content-type': 'application/octet-stream' },
  })
  expect(error).toBeUndefined()
  return data
}

async function returned(person = 'sari', unitId = ownUnit): Promise<Schemas['KitReturn']> {
  const { data } = await downloadKit(person, unitId)
  const kit = await bringBack(person, await workbookIn(data ?? new ArrayBuffer(0)))
  if (kit === undefined) throw new Error('Nothing came back')
  return kit
}

const folderOf = ({ folders }: Schemas['KitReturn'], code: string) =>
  folders.find(({ indicatorCode }) => indicatorCode === code)

interface Sent {
  readonly content: string
  readonly code?: string
  readonly person?: string
}

async function offer(kit: Schemas['KitReturn'], { content, code = '1', person = 'sari' }: Sent) {
  const uploadId = await sendFile(undagi, { person, institutionId }, { content, name: 'SK.txt' })
  return offerAgain(kit, { uploadId, code, person })
}

const offerAgain = (
  { id: returnId, ...kit }: Schemas['KitReturn'],
  { uploadId, code, person }: { readonly uploadId: string; readonly code: string; readonly person: string },
) =>
  undagi.as(person).POST('/assessments/{assessmentId}/offline-kit-returns/{returnId}/files', {
    params: { path: { ...path(), returnId } },
    body: {
      requestId: folderOf({ id: returnId, ...kit }, code)?.requestId ?? '',
      ...{ uploadId, kind: 'decree', title: 'SK Layanan', number: null, dated: null },
    },
  })

const documentsOf = async (code: string, person = 'sari') => {
  const { data } = await undagi.as(person).GET('/assessments/{assessmentId}/own-contributions', {
    params: { path: path() },
  })
  return data?.requests.findLast(({ indicatorCode }) => indicatorCode === code)?.documents ?? []
}

test('a file out of the folder of an indicator becomes proof of the question asked about it, and the folder says so', async () => {
  await ask(['1', '2', '3'])
  const kit = await returned()
  expect(kit.folders.map(({ name, isOpen, known }) => ({ name: name.slice(0, 3), isOpen, known }))).toEqual([
    { name: '01 ', isOpen: true, known: [] },
    { name: '02 ', isOpen: true, known: [] },
    { name: '03 ', isOpen: true, known: [] },
  ])

  expect((await offer(kit, { content: 'Keputusan pertama' })).data).toEqual({ outcome: 'offered' })

  expect(await documentsOf('1')).toMatchObject([{ title: 'SK Layanan' }])
  expect(folderOf(await returned(), '1')?.known).toHaveLength(1)
  expect(folderOf(await returned(), '2')?.known).toEqual([])
})

test('the same bytes are offered once: sent again, sent by a colleague, and asked for at the same moment', async () => {
  const kit = await returned()
  expect((await offer(kit, { content: 'Keputusan pertama' })).data).toEqual({ outcome: 'already' })
  expect((await offer(kit, { content: 'Keputusan pertama', person: 'tono' })).data).toEqual({
    outcome: 'already',
  })

  const uploadId = await sendFile(
    undagi,
    { person: 'sari', institutionId },
    { content: 'Bersamaan', name: 'B.txt' },
  )
  const again = { uploadId, code: '2', person: 'sari' }
  const outcomes = await Promise.all([offerAgain(kit, again), offerAgain(kit, again), offerAgain(kit, again)])

  expect(outcomes.map(({ data }) => data?.outcome).toSorted()).toEqual(['already', 'already', 'offered'])
  expect(await documentsOf('1')).toHaveLength(1)
  expect(await documentsOf('2')).toHaveLength(1)
})

test('the same file for two indicators is one document offered twice', async () => {
  const kit = await returned()

  expect((await offer(kit, { content: 'Keputusan pertama', code: '3' })).data).toEqual({ outcome: 'offered' })

  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/evidence', {
    params: { path: { institutionId } },
  })
  const holding = data?.items.filter(({ newest }) =>
    newest.files.some(({ fileName }) => fileName === 'SK.txt'),
  )
  expect(holding?.map(({ offers }) => offers.map(({ indicatorCode }) => indicatorCode).toSorted())).toEqual([
    ['1', '3'],
  ])
})

test('what lies in another unit’s kit, in no folder of this kit, or has not arrived goes nowhere', async () => {
  const kit = await returned()
  await ask(['1'], otherUnit)
  const others = await returned('lain', otherUnit)
  const uploadId = await sendFile(
    undagi,
    { person: 'lain', institutionId },
    { content: 'Lain', name: 'L.txt' },
  )

  const ofOther = await offerAgain(kit, { uploadId, code: '1', person: 'lain' })
  const intoOther = await offerAgain({ ...others, id: kit.id }, { uploadId, code: '1', person: 'lain' })
  await ask(['4'])
  const [asked] = (await returned()).folders.filter(({ indicatorCode }) => indicatorCode === '4')
  const afterwards = await offer(
    { ...kit, folders: asked === undefined ? [] : [asked] },
    { content: 'X', code: '4' },
  )
  const unsent = await offerAgain(kit, { uploadId, code: '1', person: 'sari' })

  expect(ofOther.error).toMatchObject({ code: 'contributions.request_not_found' })
  expect(intoOther.error).toMatchObject({ code: 'offline_kits.not_found' })
  expect(afterwards.error).toMatchObject({ code: 'offline_kits.file_not_of_kit' })
  expect(unsent.error).toMatchObject({ code: 'offline_kits.file_not_here' })
})

test('a question that was taken back takes no file any more, and its folder says so', async () => {
  const kit = await returned()
  const requestId = folderOf(kit, '4')?.requestId ?? ''
  await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests/{requestId}/withdrawal', {
    params: { path: { ...path(), requestId } },
    body: { reason: 'Salah alamat' },
  })

  const { data: now } = await undagi
    .as('sari')
    .GET('/assessments/{assessmentId}/offline-kit-returns/{returnId}', {
      params: { path: { ...path(), returnId: kit.id } },
    })

  expect(now?.folders.find(({ indicatorCode }) => indicatorCode === '4')?.isOpen).toBe(false)
  expect((await offer(kit, { content: 'Terlambat', code: '4' })).error).toMatchObject({
    code: 'contributions.withdrawn',
  })
})

test('who assigns gets the kits of all units at once, each a kit that comes back; nobody else does', async () => {
  const { data, response } = await downloadAll('ani')
  const parts = await partsOfKit(data ?? new ArrayBuffer(0))

  expect(response.headers.get('content-disposition')).toMatch(
    /"kit-semua-kota-arang-2024-\d{4}-\d\d-\d\d\.zip"/,
  )
  const names = [...parts.keys()]
  expect(names.map((name) => name.replace(/-\d{4}-\d\d-\d\d\.zip$/, '')).toSorted()).toEqual([
    'kit-kota-arang-2024-dinas-uji',
    'kit-kota-arang-2024-lain',
  ])
  const own = parts.get(names.find((name) => name.includes('-dinas-uji-')) ?? '')
  const kit = await bringBack('sari', await workbookIn(Uint8Array.from(own ?? []).buffer))
  expect(kit?.folders.map(({ indicatorCode }) => indicatorCode)).toEqual(['1', '2', '3'])
  expect((await downloadAll('kadis')).response.status).toBe(200)
  for (const person of ['sari', 'auditor'])
    expect((await downloadAll(person)).error).toMatchObject({ code: 'institutions.role_not_allowed' })
  expect((await downloadAll('dedi')).error).toMatchObject({ code: 'assessments.not_found' })
})

test('what is only typed and not yet sent stays in the unit: the kits of who assigns do not hold it', async () => {
  const requestId = folderOf(await returned(), '3')?.requestId ?? ''
  await undagi.as('sari').PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
    params: { path: { ...path(), requestId } },
    body: { seenVersion: 0, applies: true, practice: null, text: 'Rahasia dapur' },
  })
  const { data: ownKit } = await downloadKit('sari')
  const { data: all } = await downloadAll('ani')
  const [first] = [...(await partsOfKit(all ?? new ArrayBuffer(0)))].filter(([name]) =>
    name.includes('-dinas-uji-'),
  )

  const sheetsIn = async (kit: ArrayBuffer) => {
    const parts = await partsOfKit((await workbookIn(kit)).buffer)
    return [...parts.values()].join('\n')
  }
  expect(await sheetsIn(ownKit ?? new ArrayBuffer(0))).toContain('Rahasia dapur')
  expect(await sheetsIn(Uint8Array.from(first?.[1] ?? []).buffer)).not.toContain('Rahasia dapur')
})

test('from a locked round nothing is taken along, and nothing comes back into it', async () => {
  const kit = await returned()
  const lock = (kind: 'locked' | 'unlocked', expectedVersion: number) =>
    undagi.as('kadis').POST('/assessments/{assessmentId}/calendar/changes', {
      params: { path: path() },
      body: { expectedVersion, change: { kind }, reason: 'Surat edaran.' },
    })
  const version = (await lock('locked', 0)).data?.version ?? 0

  const refused = [
    (await downloadKit('sari')).error,
    (await downloadAll('ani')).error,
    (await offer(kit, { content: 'Setelah terkunci' })).error,
    (
      await undagi.as('sari').POST('/assessments/{assessmentId}/offline-kit-returns/{returnId}/application', {
        params: { path: { ...path(), returnId: kit.id } },
        body: { rows: [] },
      })
    ).error,
  ]

  expect(refused.map((error) => error?.code)).toEqual(Array.from({ length: 4 }, () => 'calendar.is_locked'))
  expect((await lock('unlocked', version)).error).toBeUndefined()
  expect((await offer(kit, { content: 'Setelah terkunci' })).data).toEqual({ outcome: 'offered' })
})
