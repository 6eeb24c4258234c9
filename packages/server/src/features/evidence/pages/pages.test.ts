import { createHash } from 'node:crypto'
import type { Schemas } from '@undagi/api-client'
import { writeWorkbook } from '@undagi/documents'
import { buildTiff } from '@undagi/documents/testing/tiff'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeSamplePdf } from '../../../demo/sample-pdf.ts'
import { addDocument } from '../../../testing/add-document.ts'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { delegateToNewcomer } from '../../../testing/delegate-to.ts'
import { readLog } from '../../../testing/read-log.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { send } from '../../../testing/send.ts'
import { passageSchema } from '../passages/passages.schemas.ts'
import { pageTextSchema } from './pages.schemas.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      sekda: ['coordinator'],
      penilai: ['external_assessor'],
    },
    'kota-bara': { budi: ['internal_assessor'] },
  })
  await delegateToNewcomer(undagi, { by: 'ani', at: 'kota-arang', codes: ['1'] }, 'pembantu')
  await assignOutside(undagi, ['penilai'])
})
afterAll(() => undagi.close())

const institutionId = () => undagi.institution('kota-arang').id
const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const decree = writeSamplePdf([['Pasal 1', 'Arsitektur memuat enam domain.'], ['Pasal 4']]).toString('ascii')

/** The address of the only file of a new item. */
async function fileOf(content: string | Buffer, viewers?: readonly string[]): Promise<string> {
  const id = await addDocument(
    undagi,
    { person: 'ani', institutionId: institutionId() },
    {
      title: 'Perwali Arsitektur',
      confidentiality: viewers === undefined ? 'internal' : 'restricted',
      viewerIds: await Promise.all((viewers ?? []).map(idOf)),
      file: { content, name: 'berkas' },
    },
  )
  return `/institutions/${institutionId()}/evidence/${id}/revisions/1/files/1`
}

async function idOf(person: string): Promise<string> {
  const { data } = await undagi.as(person).GET('/session')
  return data?.person.id ?? ''
}

const get = (path: string, person: string, headers = {}) =>
  send(undagi, { method: 'GET', path, token: sessionOf(person), headers })

async function offer(file: string, place: Partial<Schemas['NewEvidenceOffer']> = {}): Promise<string> {
  const itemId = file.split('/')[4] ?? ''
  const { data } = await undagi.as('ani').POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
    body: { itemId, criterionCode: null, article: null, page: 2, atSeconds: null, why: '', ...place },
  })
  return `/assessments/${assessmentId()}/indicators/1/evidence/${data?.id}/files/1`
}

async function codeOf(response: Response): Promise<unknown> {
  const problem: unknown = await response.json()
  return typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined
}

describe('a page of a document', () => {
  let file: string
  beforeAll(async () => {
    file = await fileOf(decree)
  })

  test('is a picture and can be nothing else; whoever has it already does not get it again', async () => {
    const page = await get(`${file}/pages/2?width=1400`, 'sekda')
    expect(Object.fromEntries(page.headers)).toMatchObject({
      ...{ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' },
      ...{ 'cache-control': 'private, max-age=3600, immutable', vary: 'Cookie' },
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(Buffer.from(await page.arrayBuffer()).readUInt16BE(0)).toBe(0xffd8)
    const again = { 'if-none-match': page.headers.get('etag') ?? '' }
    expect((await get(`${file}/pages/2?width=1400`, 'sekda', again)).status).toBe(304)
    expect((await get(`${file}/pages/2?width=1400`, 'budi', again)).status).toBe(404)
  })

  test.each([
    ['beyond the last', '/pages/3', 404, 'evidence.page_not_found'],
    ['zero', '/pages/0', 422, 'request.invalid'],
    ['that is no number', '/pages/1e3', 422, 'request.invalid'],
    ['of any width somebody thinks of', '/pages/1?width=20000', 422, 'request.invalid'],
  ])('%s is refused', async (_, path, status, code) => {
    const refused = await get(file + path, 'sekda')
    expect([refused.status, await codeOf(refused)]).toEqual([status, code])
    expect(refused.headers.get('cache-control')).toBe('no-store')
  })

  test('is text where it was read, for whoever cannot see it or where nothing draws it', async () => {
    const waiting = pageTextSchema.parse(await (await get(`${file}/pages/1/text`, 'sekda')).json())
    expect(waiting).toEqual({ page: 1, pages: null, names: null, text: null, reading: 'waiting' })
    await undagi.services.reading.lookForWork()
    const read = pageTextSchema.parse(await (await get(`${file}/pages/1/text`, 'sekda')).json())
    expect(read).toMatchObject({ pages: 2, reading: 'read' })
    expect(read.text).toContain('Arsitektur memuat enam domain.')
    expect(await codeOf(await get(`${file}/pages/3/text`, 'sekda'))).toBe('evidence.page_not_found')
  })

  test('as it is offered is seen by who judges it and by who helps, and by nobody of another institution', async () => {
    const offered = await offer(file)
    for (const person of ['penilai', 'pembantu', 'sekda']) {
      const page = await get(`${offered}/pages/2`, person)
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
      expect((await get(`${offered}/pages/2/text`, person)).status).toBe(200)
    }
    expect((await get(`${offered}/pages/2`, 'budi')).status).toBe(404)
    expect((await get(`${file}/pages/2`, 'pembantu')).status).toBe(404)
  })

  test('is told where an offer names no more than an article, and where it names another page', async () => {
    const bare = await offer(file, { criterionCode: '1.2.a', article: 'Pasal 4', page: null })
    const wrong = await offer(file, { criterionCode: '1.2.b', article: 'Pasal 4', page: 1 })
    const passage = async (offered: string, person = 'penilai') => {
      const answer = await get(`${offered.replace(/\/files\/1$/, '')}/passage`, person)
      return answer.ok ? passageSchema.parse(await answer.json()) : answer.status
    }

    expect(await passage(bare)).toMatchObject({ state: 'found', page: 2, claimedPageHoldsIt: null })
    expect(await passage(wrong)).toMatchObject({ state: 'found', page: 2, claimedPageHoldsIt: false })
    expect(await passage(bare, 'pembantu')).toMatchObject({ state: 'found' })
    expect(await passage(bare, 'budi')).toBe(404)
  })
})

test('a TIFF of a scanner is drawn page by page, for whoever may see it, and a restricted one never kept', async () => {
  const sheet = { width: 300, height: 400, dots: new Uint8Array(120_000).fill(200) }
  const scan = buildTiff([sheet, sheet])
  const file = await fileOf(scan)
  for (const [page, status] of [
    [1, 200],
    [2, 200],
    [3, 404],
  ])
    expect((await get(`${file}/pages/${page}`, 'sekda')).status).toBe(status)
  expect((await get(`${file}/pages/2`, 'budi')).status).toBe(404)
  const secret = await fileOf(scan, ['sekda'])
  expect((await get(`${secret}/pages/1`, 'sekda')).headers.get('cache-control')).toBe('private, no-store')
  expect((await get(`${secret}/pages/1`, 'penilai')).status).toBe(404)
})

test('a file that is broken, and one that is never drawn, say so; the next page is drawn', async () => {
  const broken = await get(`${await fileOf('%PDF-1.7 terpotong')}/pages/1`, 'sekda')
  expect([broken.status, await codeOf(broken)]).toEqual([422, 'evidence.page_broken'])
  const page = await get(`${await fileOf('<script>alert(1)</script>')}/pages/1`, 'sekda')
  expect([page.status, await codeOf(page)]).toEqual([422, 'evidence.page_not_pictured'])
  expect((await get(`${await fileOf(decree)}/pages/1`, 'sekda')).status).toBe(200)
})

test('where poppler is not installed no page is drawn: that is said, and the original is still there', async () => {
  const file = await fileOf(decree)
  vi.stubEnv('PATH', '/tidak-ada')
  try {
    const page = await get(`${file}/pages/1`, 'sekda')
    expect(page.status).toBe(501)
    expect(await page.json()).toMatchObject({
      ...{ code: 'evidence.pages_not_equipped', title: expect.stringMatching(/poppler.*unduh aslinya/) },
    })
    expect((await get(file, 'sekda')).status).toBe(200)
  } finally {
    vi.unstubAllEnvs()
  }
})

describe('a workbook', () => {
  test('is looked at sheet by sheet, as text under their names, and found by what stands in it', async () => {
    const columns = ['Aplikasi', 'Pemilik'].map((heading) => ({ heading, width: 20 }))
    const book = await writeWorkbook('Inventaris', [
      { name: 'Ringkasan', columns, rows: [] },
      { name: 'Data aplikasi', columns, rows: [['Simpelkencana', '=HYPERLINK("http://x")']] },
    ])
    const file = await fileOf(Buffer.from(book))
    await undagi.services.reading.lookForWork()

    const sheet = pageTextSchema.parse(await (await get(`${file}/pages/2/text`, 'sekda')).json())
    expect(sheet).toMatchObject({ pages: 2, names: ['Ringkasan', 'Data aplikasi'], reading: 'read' })
    expect(sheet.text).toBe('Aplikasi\tPemilik\nSimpelkencana\t=HYPERLINK("http://x")')
    expect(await codeOf(await get(`${file}/pages/2`, 'sekda'))).toBe('evidence.page_not_pictured')
    const { data } = await undagi.as('sekda').GET('/institutions/{institutionId}/evidence/search', {
      params: { path: { institutionId: institutionId() }, query: { q: 'simpelkencana' } },
    })
    expect(data?.hits[0]?.places).toMatchObject([{ page: 2 }])
    expect(data?.hits[0]?.evidence.newest.files[0]).toMatchObject({ shownAs: 'text', found: { pages: 2 } })
  })
})

describe('a page of a restricted document', () => {
  let file: string
  beforeAll(async () => {
    file = await fileOf(decree, ['penilai'])
  })

  test('bears the name of who looks, is kept by no browser, and each page that was seen stands in the log', async () => {
    const itemId = file.split('/')[4]
    const before = (await readLog(undagi.database)).length
    const page = await get(`${file}/pages/1`, 'penilai')
    expect(Object.fromEntries(page.headers)).toMatchObject({ 'cache-control': 'private, no-store' })
    expect(page.headers.has('etag')).toBe(false)
    const plain = await get(`${await fileOf(decree)}/pages/1`, 'penilai')
    const [marked, unmarked] = [await page.arrayBuffer(), await plain.arrayBuffer()]
    expect(Buffer.from(marked).equals(Buffer.from(unmarked))).toBe(false)
    for (const path of ['/pages/1?width=1400', '/pages/2', '/pages/2/text', '/pages/3'])
      await (await get(file + path, 'penilai')).arrayBuffer()
    const looks = (await readLog(undagi.database))
      .slice(before)
      .filter(({ subject }) => subject['itemId'] === itemId)
    expect(
      looks.map(({ operation, actor_name, subject }) => [operation, actor_name, subject['page']]),
    ).toEqual([
      ['openEvidencePage', 'penilai', '1'],
      ['openEvidencePage', 'penilai', '2'],
      ['readEvidencePageText', 'penilai', '2'],
      ['openEvidencePage', 'penilai', '3'],
    ])
  })

  test('is one in its older revisions too, which once were open to all', async () => {
    const old = await fileOf(decree)
    const revised = await send(undagi, {
      ...{ method: 'POST', path: `${old.replace(/\/1\/files\/1$/, '')}`, token: sessionOf('ani') },
      body: {
        ...{ kind: 'policy', title: 'Perwali Arsitektur', number: null, issuer: null, dated: null },
        ...{ validFrom: null, validTo: null, status: 'enacted', link: null, note: '', uploadIds: [] },
        ...{ confidentiality: 'restricted', viewerIds: [await idOf('penilai')], expectedRevision: 1 },
        keptFiles: [createHash('sha256').update(decree, 'ascii').digest('hex')],
      },
    })
    expect(revised.status).toBe(201)
    const before = (await readLog(undagi.database)).length
    const page = await get(`${old}/pages/1`, 'penilai')
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await get(`${old}/pages/2/text`, 'penilai')).status).toBe(200)
    const looks = (await readLog(undagi.database)).slice(before).map(({ operation }) => operation)
    expect(looks).toEqual(['openEvidencePage', 'readEvidencePageText'])
    expect((await get(`${old}/pages/1`, 'sekda')).status).toBe(404)
  })

  test('does not exist for anybody else, neither as picture nor as text, nor by the address of an offer', async () => {
    const offered = await offer(file)
    for (const person of ['sekda', 'budi', 'pembantu'])
      for (const path of [
        ...[`${file}/pages/1`, `${file}/pages/1/text`, `${offered}/pages/1`],
        offered.replace('/files/1', '/passage'),
      ])
        expect([person, path, (await get(path, person)).status]).toEqual([person, path, 404])
    expect((await get(`${offered}/pages/1`, 'penilai')).headers.get('cache-control')).toBe(
      'private, no-store',
    )
  })
})

describe('a film', () => {
  const content = Buffer.concat([Buffer.from('\0\0\0\x18ftypisom', 'latin1'), Buffer.alloc(200_000, 7)])

  test('is played stretch by stretch, as a film and nothing else, by who may see it; each viewing is told in the log once', async () => {
    const file = await fileOf(content)
    const part = await get(`${file}/film`, 'sekda', { range: 'bytes=4-11' })
    expect([part.status, await part.text()]).toEqual([206, 'ftypisom'])
    expect(Object.fromEntries(part.headers)).toMatchObject({
      ...{ 'content-type': 'video/mp4', 'x-content-type-options': 'nosniff', 'accept-ranges': 'bytes' },
      ...{ 'content-range': `bytes 4-11/${content.length}`, 'content-length': '8' },
      ...{ 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store' },
    })
    const whole = await get(`${file}/film`, 'sekda')
    expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, content.length])
    const beyond = await get(`${file}/film`, 'sekda', { range: `bytes=${content.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${content.length}`])
    expect((await get(`${file}/film`, 'budi')).status).toBe(404)

    const offered = await offer(file)
    expect(await (await get(`${offered}/film`, 'penilai', { range: 'bytes=4-7' })).text()).toBe('ftyp')
    expect((await get(`${offered}/film`, 'budi')).status).toBe(404)
    const told = async () =>
      (await readLog(undagi.database)).flatMap(({ operation, outcome, actor_name }) =>
        operation.startsWith('play') && outcome === 'done' ? [`${actor_name} ${operation}`] : [],
      )
    expect(await told()).toEqual(['sekda playEvidenceFilm', 'penilai playOfferedFilm'])
    undagi.clock.advanceBy(11 * 60_000)
    await (await get(`${file}/film`, 'sekda', { range: 'bytes=8-11' })).text()
    expect(await told()).toHaveLength(3)
  })

  test('is no other file, and one that is restricted is saved by its viewers, and played by nobody', async () => {
    expect(await codeOf(await get(`${await fileOf(decree)}/film`, 'sekda'))).toBe('evidence.film_not_played')
    const restricted = await fileOf(Buffer.concat([content, Buffer.from('x')]), ['penilai'])
    expect((await get(`${restricted}/film`, 'sekda')).status).toBe(404)
    expect(await codeOf(await get(`${restricted}/film`, 'penilai', { range: 'bytes=0-3' }))).toBe(
      'evidence.restricted_film_not_played',
    )
    expect((await (await get(restricted, 'penilai')).arrayBuffer()).byteLength).toBe(content.length + 1)
  })
})
