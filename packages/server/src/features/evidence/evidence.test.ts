import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { delegateToNewcomer } from '../../testing/delegate-to.ts'
import { atWork, elsewhere } from '../../testing/people-at-work.ts'
import { readLog } from '../../testing/read-log.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { send } from '../../testing/send.ts'
import { sendFile } from '../../testing/send-file.ts'
import { uploadSchema } from '../uploads/uploads.schemas.ts'
import { evidenceSchema } from './evidence.schemas.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ...atWork, rekan: ['data_entry_officer'], tamu: ['internal_auditor'] },
    'kota-bara': elsewhere,
  })
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

const described: Omit<Schemas['NewEvidence'], 'uploadIds'> = {
  ...{ kind: 'policy', title: 'Peraturan Wali Kota tentang Arsitektur SPBE', number: '12 Tahun 2024' },
  ...{ issuer: 'Wali Kota', dated: '2024-03-14', validFrom: '2024-03-14', validTo: null, status: 'enacted' },
  ...{ confidentiality: 'internal', viewerIds: [], link: null, note: '' },
}

const institutionId = () => undagi.institution('kota-arang').id
const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''

const upload = (person: string, content: string, name = 'perwali.pdf') =>
  sendFile(undagi, { person, institutionId: institutionId() }, { content, name })

type Extras = Partial<Record<'confidentiality' | 'link' | 'title' | 'validFrom' | 'validTo', string>> & {
  readonly viewerIds?: readonly string[]
  readonly uploadIds?: readonly string[]
}

const add = (person: string, extras: Extras) =>
  send(undagi, {
    ...{ method: 'POST', path: `/institutions/${institutionId()}/evidence`, token: sessionOf(person) },
    body: { ...described, uploadIds: [], ...extras },
  })

async function added(person: string, extras: Extras = {}): Promise<string> {
  const uploadIds = extras.uploadIds ?? [await upload(person, `%PDF-1.7 ${extras.title ?? 'isi'}`)]
  return evidenceSchema.parse(await (await add(person, { ...extras, uploadIds })).json()).id
}

const readItem = (person: string, itemId: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/evidence/{itemId}', {
    params: { path: { institutionId: institutionId(), itemId } },
  })

const offer = (person: string, itemId: string, place = {}) =>
  undagi.as(person).POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
    body: {
      ...{ itemId, criterionCode: '1.2.a', article: 'Pasal 4', page: 3, atSeconds: null },
      ...{ why: 'Menetapkan arsitektur.', ...place },
    },
  })

const offered = (person: string) =>
  undagi.as(person).GET('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
  })

test('a title is kept without the letters that turn around how it reads', async () => {
  const itemId = await added('ani', { title: 'Perwali \u202efdp.exe' })

  expect((await readItem('ani', itemId)).data?.newest.title).toBe('Perwali fdp.exe')
})

test('a document keeps its own day apart from the day it came in, and what its bytes are apart from its name', async () => {
  const itemId = await added('ani', { uploadIds: [await upload('ani', '%PDF-1.7 perwali', 'perwali.docx')] })
  const { data } = await readItem('sekda', itemId)
  expect(data?.newest).toMatchObject({
    ...{ revision: 1, dated: '2024-03-14', receivedAt: undagi.clock.now().toISOString(), authorName: 'ani' },
    files: [{ fileName: 'perwali.docx', mediaType: 'application/pdf', bytes: 16 }],
  })
})

test('a revision adds and never overwrites: what was there before can still be read and downloaded', async () => {
  const itemId = await added('ani', { title: 'Rancangan' })
  const key = { institutionId: institutionId(), itemId }
  const { data: before } = await readItem('ani', itemId)
  const kept = before?.newest.files.map(({ sha256 }) => sha256) ?? []
  const revise = (expectedRevision: number) =>
    undagi.as('rekan').POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
      params: { path: key },
      body: { ...described, uploadIds: [], expectedRevision, keptFiles: kept },
    })
  expect((await revise(1)).data?.revisions.map(({ revision, title }) => [revision, title])).toEqual([
    [2, described.title],
    [1, 'Rancangan'],
  ])
  expect((await revise(1)).error).toMatchObject({ code: 'evidence.stale_revision' })
  const path = `/institutions/${key.institutionId}/evidence/${itemId}/revisions/1/files/1`
  const file = await send(undagi, { method: 'GET', path, token: sessionOf('sekda') })
  expect(await file.text()).toBe('%PDF-1.7 Rancangan')
})

test('the original is only ever saved, never shown as a page of ours, and taking it is an entry in the log', async () => {
  const html = '<script>alert(1)</script>'
  const itemId = await added('ani', { uploadIds: [await upload('ani', html, 'laporan “akhir”.html')] })
  const path = `/institutions/${institutionId()}/evidence/${itemId}/revisions/1/files/1`
  const before = (await readLog(undagi.database)).length
  const file = await send(undagi, { method: 'GET', path, token: sessionOf('sekda') })
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'content-disposition':
      'attachment; filename="laporan _akhir_.html"; filename*=UTF-8\'\'laporan%20%E2%80%9Cakhir%E2%80%9D.html',
  })
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
  await file.arrayBuffer()
  const entries = (await readLog(undagi.database)).slice(before)
  expect(entries.map(({ operation, actor_name }) => [operation, actor_name])).toEqual([
    ['openEvidenceFile', 'sekda'],
  ])
})

describe('offered for a criterion', () => {
  let itemId: string
  beforeEach(async () => {
    itemId = await added('ani', { title: `Perwali ${Math.random()}` })
  })

  test('it says where in it to look and why; taken back it is no longer there, and can be offered again', async () => {
    const { data } = await offer('ani', itemId)
    expect(data).toMatchObject({
      itemId,
      article: 'Pasal 4',
      page: 3,
      why: 'Menetapkan arsitektur.',
      year: 2024,
    })
    expect((await offer('rekan', itemId)).error).toMatchObject({ code: 'evidence.offered_already' })
    const path = { assessmentId: assessmentId(), code: '1', offerId: data?.id ?? '' }
    const withdraw = () =>
      undagi.as('rekan').POST('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/withdrawal', {
        params: { path },
        body: { reason: 'Salah butir' },
      })
    expect((await withdraw()).response.status).toBe(204)
    expect((await withdraw()).error).toMatchObject({ code: 'evidence.offer_not_found' })
    expect((await offered('sekda')).data?.map((each) => each.itemId)).not.toContain(itemId)
    expect((await offer('ani', itemId)).response.status).toBe(201)
  })

  test('the history of the indicator says that it was offered and taken back, by whom and why; what few may see has no title there', async () => {
    const secret = await added('ani', { confidentiality: 'restricted', title: 'Rahasia', viewerIds: [] })
    for (const id of [itemId, secret]) {
      undagi.clock.advanceBy(1000)
      const { data } = await offer('ani', id, { criterionCode: '1.2.a' })
      await undagi
        .as('ani')
        .POST('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/withdrawal', {
          params: { path: { assessmentId: assessmentId(), code: '1', offerId: data?.id ?? '' } },
          body: { reason: 'Salah butir' },
        })
    }
    const historyFor = async (person: string) => {
      const { data } = await undagi.as(person).GET('/assessments/{assessmentId}/indicators/{code}/history', {
        params: { path: { assessmentId: assessmentId(), code: '1' } },
      })
      return data?.slice(0, 4)
    }
    const told = { actorName: 'ani', criterionCode: '1.2.a', byItself: false }
    expect(await historyFor('ani')).toMatchObject([
      { ...told, kind: 'evidence_withdrawn', title: 'Rahasia', reason: 'Salah butir' },
      { ...told, kind: 'evidence_offered', title: 'Rahasia' },
      { ...told, kind: 'evidence_withdrawn' },
      { ...told, kind: 'evidence_offered' },
    ])
    const hidden = { ...told, title: null }
    expect(await historyFor('sekda')).toMatchObject([
      { ...hidden, kind: 'evidence_withdrawn', reason: '' },
      { ...hidden, kind: 'evidence_offered' },
      { ...told, kind: 'evidence_withdrawn', reason: 'Salah butir' },
      { ...told, kind: 'evidence_offered' },
    ])
    expect(await historyFor('pembantu')).toMatchObject([hidden, hidden, told, told])
    expect(await historyFor('pengelola')).toEqual([])
  })

  test('one item serves the indicator as a whole and several criteria', async () => {
    for (const criterionCode of [null, '1.2.a', '1.3.a'])
      expect((await offer('ani', itemId, { criterionCode })).response.status).toBe(201)
    expect((await readItem('ani', itemId)).data?.offers).toHaveLength(3)
  })

  test('a criterion of another indicator, and an item that is not there, are refused', async () => {
    expect((await offer('ani', itemId, { criterionCode: '2.2.a' })).error).toMatchObject({
      code: 'assessments.unknown_criterion',
    })
    expect((await offer('ani', institutionId())).error).toMatchObject({ code: 'evidence.not_found' })
  })

  test('whoever looks on sees it and offers nothing; whoever keeps accounts sees no documents', async () => {
    await offer('ani', itemId)
    expect((await offered('penilai')).data?.map((each) => each.itemId)).toContain(itemId)
    expect((await offer('penilai', itemId)).response.status).toBe(403)
    expect((await offered('pengelola')).response.status).toBe(403)
    expect((await readItem('pengelola', itemId)).response.status).toBe(403)
    expect((await readItem('budi', itemId)).response.status).toBe(404)
  })
})

describe('a helper without a role', () => {
  test('offers what they brought, under their own name and on behalf of who asked', async () => {
    const itemId = await added('pembantu')
    const { data } = await offer('pembantu', itemId)
    expect(data).toMatchObject({ authorName: 'Nama Sendiri' })
    const list = await offered('pembantu')
    expect(list.data?.map((each) => each.itemId)).toContain(itemId)
    const path = `/assessments/${assessmentId()}/indicators/1/evidence/${data?.id}/files/1`
    const file = await send(undagi, { method: 'GET', path, token: sessionOf('pembantu') })
    expect(await file.text()).toBe('%PDF-1.7 isi')
  })

  test('does not look through the library, and cannot offer out of it', async () => {
    const itemId = await added('ani', { title: 'Perwali lain' })
    expect((await readItem('pembantu', itemId)).response.status).toBe(404)
    expect((await offer('pembantu', itemId)).error).toMatchObject({ code: 'evidence.not_found' })
  })
})

describe('a helper revises', () => {
  const revise = (person: string, itemId: string, expectedRevision = 1) =>
    undagi.as(person).POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
      params: { path: { institutionId: institutionId(), itemId } },
      body: {
        ...{ ...described, link: 'https://jdih.undagi.test/2', viewerIds: [], uploadIds: [] },
        ...{ expectedRevision, keptFiles: [] },
      },
    })

  test('what they brought, and the examiner finds the new revision in its place', async () => {
    const itemId = await added('pembantu', { title: 'Dari pembantu' })
    await offer('pembantu', itemId)
    expect((await revise('pembantu', itemId)).data?.newest).toMatchObject({ revision: 2 })
    const list = (await offered('ani')).data?.filter((each) => each.itemId === itemId)
    expect(list).toMatchObject([{ evidence: { revision: 2, authorName: 'Nama Sendiri' } }])
  })

  test('nothing that somebody else brought or revised since, and does not learn that it is there', async () => {
    const others = await added('ani', { title: 'Bukan miliknya' })
    await offer('ani', others)
    expect((await revise('pembantu', others)).error).toMatchObject({ code: 'evidence.not_found' })
    const own = await added('pembantu', { title: 'Diambil alih' })
    expect((await revise('ani', own)).response.status).toBe(201)
    expect((await revise('pembantu', own, 2)).error).toMatchObject({ code: 'evidence.not_found' })
    expect((await revise('sekda', own, 2)).error).toMatchObject({ code: 'institutions.role_not_allowed' })
  })

  test('nothing that also proves an indicator which was not delegated: it would change there too', async () => {
    const itemId = await added('pembantu', { title: 'Dipakai di dua tempat' })
    await offer('pembantu', itemId)
    const place = { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '' }
    await undagi.as('ani').POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
      params: { path: { assessmentId: assessmentId(), code: '2' } },
      body: place,
    })
    expect((await revise('pembantu', itemId)).error).toMatchObject({ code: 'evidence.offered_beyond' })
  })
})

describe('a restricted item', () => {
  test('exists for its author and the viewers named, and for nobody else', async () => {
    const { data: session } = await undagi.as('penilai').GET('/session')
    const viewerIds = [session?.person.id ?? '']
    const itemId = await added('ani', {
      confidentiality: 'restricted',
      viewerIds,
      title: 'Topologi jaringan',
    })
    await offer('ani', itemId)
    for (const person of ['ani', 'penilai'])
      expect((await offered(person)).data?.map((each) => each.itemId)).toContain(itemId)
    for (const person of ['rekan', 'sekda']) {
      expect((await offered(person)).data?.map((each) => each.itemId)).not.toContain(itemId)
      expect((await readItem(person, itemId)).response.status).toBe(404)
      expect((await offer(person, itemId)).response.ok).toBe(false)
    }
  })

  test('that is opened by its author does not open what it was before, and nobody else opens it or shuts them out', async () => {
    const { data: session } = await undagi.as('rekan').GET('/session')
    const viewerIds = [session?.person.id ?? '']
    const itemId = await added('ani', { confidentiality: 'restricted', viewerIds, title: 'Denah server' })
    const { data: item } = await readItem('ani', itemId)
    const keptFiles = item?.newest.files.map(({ sha256 }) => sha256) ?? []
    const revise = (person: string, change: Partial<Schemas['NewEvidenceRevision']>) =>
      undagi.as(person).POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
        params: { path: { institutionId: institutionId(), itemId } },
        body: {
          ...{ ...described, confidentiality: 'restricted', viewerIds, uploadIds: [] },
          ...{ expectedRevision: 1, keptFiles, ...change },
        },
      })
    const changes: Partial<Schemas['NewEvidenceRevision']>[] = [
      { confidentiality: 'internal', viewerIds: [] },
      { viewerIds: [] },
    ]
    for (const change of changes)
      expect((await revise('rekan', change)).error).toMatchObject({ code: 'evidence.viewers_of_author' })
    expect((await revise('rekan', { title: 'Denah' })).response.status).toBe(201)
    expect((await readItem('ani', itemId)).data?.newest.title).toBe('Denah')

    const opened = await revise('ani', { confidentiality: 'internal', viewerIds: [], expectedRevision: 2 })
    expect(opened.response.status).toBe(201)
    expect((await readItem('sekda', itemId)).data?.revisions.map(({ revision }) => revision)).toEqual([3])
    const fileOf = (revision: number) =>
      send(undagi, {
        ...{ method: 'GET', token: sessionOf('sekda') },
        path: `/institutions/${institutionId()}/evidence/${itemId}/revisions/${revision}/files/1`,
      })
    expect([(await fileOf(1)).status, (await fileOf(3)).status]).toEqual([404, 200])
  })

  test('can be revised by who may see it, also where somebody named holds no role any more', async () => {
    const path = { institutionId: institutionId() }
    const { data: viewers } = await undagi
      .as('ani')
      .GET('/institutions/{institutionId}/evidence-viewers', { params: { path } })
    expect(viewers?.map(({ name }) => name)).toEqual(['ani', 'penilai', 'rekan', 'sekda', 'tamu'])
    const viewerIds = (viewers ?? [])
      .filter(({ name }) => ['rekan', 'tamu'].includes(name))
      .map(({ personId }) => personId)
    const itemId = await added('ani', { confidentiality: 'restricted', viewerIds, title: 'Denah ruang' })
    const { data: people } = await undagi
      .as('pengelola')
      .GET('/institutions/{institutionId}/people', { params: { path } })
    const guest = people?.find(({ name }) => name === 'tamu')?.memberships[0]?.id ?? ''
    await undagi.as('pengelola').DELETE('/institutions/{institutionId}/memberships/{membershipId}', {
      params: { path: { ...path, membershipId: guest } },
    })
    const { data: item } = await readItem('rekan', itemId)
    expect(item?.maySetViewers).toBe(false)
    const keptFiles = item?.newest.files.map(({ sha256 }) => sha256) ?? []
    const revised = await undagi
      .as('rekan')
      .POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
        params: { path: { ...path, itemId } },
        body: {
          ...{ ...described, confidentiality: 'restricted', viewerIds, uploadIds: [] },
          ...{ expectedRevision: 1, keptFiles },
        },
      })
    expect(revised.data?.newest.viewerIds).toEqual(viewerIds)
  })

  test('names viewers who hold a role there now', async () => {
    const { data: session } = await undagi.as('budi').GET('/session')
    const viewerIds = [session?.person.id ?? '']
    const uploadIds = [await upload('ani', 'rahasia')]
    const refused = await add('ani', { confidentiality: 'restricted', viewerIds, uploadIds })
    expect(await refused.json()).toMatchObject({ code: 'evidence.unknown_viewer' })
  })
})

describe('an item is refused', () => {
  test.each([
    ['without file and link', {}, 'evidence.nothing_inside'],
    ['with a link that is no page', { link: 'javascript:alert(1)' }, 'request.invalid'],
    [
      'with an upload that is not one’s own',
      { uploadIds: ['00000000-0000-4000-8000-000000000000'] },
      'uploads.not_found',
    ],
  ])('%s', async (_, extras, code) => {
    expect(await (await add('ani', extras)).json()).toMatchObject({ code })
  })

  test('whose validity ends before it begins', async () => {
    const link = 'https://jdih.undagi.test/1'
    const refused = await add('ani', { link, validFrom: '2025-01-01', validTo: '2024-12-31' })
    expect(await refused.json()).toMatchObject({ code: 'evidence.validity_reversed' })
  })

  test('while its file is still on its way', async () => {
    const path = `/institutions/${institutionId()}/uploads`
    const headers = { 'upload-length': '9', 'upload-metadata': 'filename c2sucGRm' }
    const begun = await send(undagi, { method: 'POST', path, headers, token: sessionOf('ani') })
    const { id } = uploadSchema.parse(await begun.json())
    expect(await (await add('ani', { uploadIds: [id] })).json()).toMatchObject({
      ...{ code: 'uploads.not_whole_yet', detail: 'sk.pdf' },
    })
  })
})
