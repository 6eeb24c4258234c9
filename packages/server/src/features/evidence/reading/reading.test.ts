import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeSamplePdf } from '../../../demo/sample-pdf.ts'
import { addDocument } from '../../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { queryAs } from '../../../testing/query-as.ts'
import { sendFile } from '../../../testing/send-file.ts'
import { ownEvidenceTopic } from '../../../topics.ts'
import { reader, readerWith } from './reader.ts'
import { selectWaiting } from './reading-office.ts'
import { insertReading } from './readings.repository.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], rekan: ['data_entry_officer'], sekda: ['coordinator'] },
  })
})
afterAll(() => undagi.close())

const draft = [
  'RANCANGAN',
  'PERATURAN WALI KOTA ARANG',
  'NOMOR ... TAHUN 2025',
  'TENTANG',
  'ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK',
  'DENGAN RAHMAT TUHAN YANG MAHA ESA',
  'WALI KOTA ARANG,',
  'Menimbang : bahwa perlu ditetapkan arsitektur;',
  'MEMUTUSKAN:',
  'Menetapkan : PERATURAN WALI KOTA TENTANG ARSITEKTUR.',
  'Pasal 1',
  'Arsitektur memuat enam domain.',
].join('\n')

const ani = () => ({ person: 'ani', institutionId: undagi.institution('kota-arang').id })
const bring = (content: string) => sendFile(undagi, ani(), { content, name: 'perwali.txt' })
const describeFile = (uploadId: string) =>
  addDocument(undagi, ani(), { title: 'Perwali Arsitektur', uploadIds: [uploadId] })
const add = async (content: string) => describeFile(await bring(content))

async function fileOf(itemId: string) {
  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/evidence/{itemId}', {
    params: { path: { institutionId: undagi.institution('kota-arang').id, itemId } },
  })
  return data?.newest.files[0]
}

test('a document is read as it arrives: a draft that was called enacted is found to be one, and says why', async () => {
  const itemId = await add(draft)
  expect(await fileOf(itemId)).toMatchObject({ reading: 'waiting', found: null })

  await undagi.services.reading.lookForWork()

  const file = await fileOf(itemId)
  expect(file?.found).toMatchObject({ kind: 'head_regulation', status: 'draft', number: null })
  expect(file?.found?.issues.map(({ code }) => code)).toContain('draft_mark')
})

test('the same bytes are read once, and what was found stands wherever they are offered', async () => {
  const itemId = await add(draft)
  await undagi.services.reading.lookForWork()
  expect((await fileOf(itemId))?.found?.status).toBe('draft')
  const readings = await queryAs(undagi.server.connectionFor('owner'), 'SELECT 1 FROM undagi.file_readings')
  expect(readings).toHaveLength(1)
})

test('what PostgreSQL cannot keep, and more pages than a document has, keep no other document from being read', async () => {
  const pages = await add(`${'\f'.repeat(14_000)}akhir`)
  const next = await add(draft.replace('ARANG', 'BARA'))
  await undagi.services.reading.lookForWork()
  expect((await fileOf(pages))?.reading).not.toBe('waiting')
  expect((await fileOf(next))?.found?.kind).toBe('head_regulation')
})

test('bytes that are no document end in a stated finding, and the next one is read', async () => {
  const broken = await add('%PDF-1.7 terpotong')
  const whole = await add(draft.replace('RANCANGAN\n', ''))
  await undagi.services.reading.lookForWork()
  expect((await fileOf(broken))?.found).toMatchObject({ text: 'unreadable', status: 'cannot_tell' })
  expect((await fileOf(whole))?.found?.kind).toBe('head_regulation')
})

describe('another reader', () => {
  const rows = (sha256: string) =>
    queryAs(
      undagi.server.connectionFor('owner'),
      `SELECT reader FROM undagi.file_readings WHERE sha256 = '${sha256}' ORDER BY reader`,
    )

  test.each([
    ['where poppler was missing', readerWith({ poppler: false }), '2027'],
    ['under an earlier name', 'inspect/3', '2028'],
  ])('what a reader found %s stays, and the document is read again beside it', async (_, other, year) => {
    const content = draft.replace('2025', year)
    const itemId = await add(content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const key = { institutionId: undagi.institution('kota-arang').id, sha256 }
    await undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, (db) =>
      insertReading(db, { ...key, reader: other, readAt: undagi.clock.now(), found: 'failed' }),
    )
    await undagi.services.reading.lookForWork()

    expect((await fileOf(itemId))?.found?.status).toBe('draft')
    expect(await rows(sha256)).toEqual([reader, other].toSorted().map((each) => ({ reader: each })))
  })

  test('is not taken where poppler goes away while Undagi runs: documents wait for it', async () => {
    const pdf = writeSamplePdf([['Pasal 1', 'Arsitektur memuat enam domain.']]).toString('ascii')
    vi.stubEnv('PATH', '/tidak-ada')
    const itemId = await add(pdf)
    await undagi.services.reading.lookForWork().finally(() => vi.unstubAllEnvs())

    expect(await fileOf(itemId)).toMatchObject({ reading: 'waiting' })
  })
})

describe('a file that somebody has just sent', () => {
  const found = (person: string, uploadId: string) =>
    undagi.as(person).GET('/institutions/{institutionId}/uploads/{uploadId}/findings', {
      params: { path: { institutionId: undagi.institution('kota-arang').id, uploadId } },
    })

  test('is read while they describe it, and what was found is told to them at once', async () => {
    const { data: session } = await undagi.as('ani').GET('/session')
    const personId = session?.person.id ?? ''
    const bell = undagi.services.changes.watch([
      ownEvidenceTopic(undagi.institution('kota-arang').id, personId),
    ])
    const uploadId = await bring(draft.replace('ARSITEKTUR', 'PETA RENCANA'))
    expect((await found('ani', uploadId)).data).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      mediaType: 'text/plain',
      reading: 'waiting',
      found: null,
    })
    await undagi.services.reading.lookForWork()
    expect(await bell.next()).toBe(true)
    bell.close()
    expect((await found('ani', uploadId)).data).toMatchObject({
      ...{ reading: 'read', found: { kind: 'head_regulation', means: 'policy', status: 'draft' } },
    })
  })

  test('holds up no document: however many somebody sends, after each one that is offered is read', async () => {
    const itemId = await add(draft.replace('2025', '2031'))
    for (let sent = 0; sent < 3; sent += 1) await bring(`Kiriman ${sent}`)
    const { id: institutionId } = undagi.institution('kota-arang')
    const waiting = await undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, (db) =>
      selectWaiting(db, 2),
    )
    const sha256 = createHash('sha256').update(draft.replace('2025', '2031')).digest('hex')
    expect(waiting).toContainEqual({ institutionId, sha256 })
    await undagi.services.reading.lookForWork()
    expect(await fileOf(itemId)).toMatchObject({ reading: 'read' })
  })

  test('is nobody else’s to know of', async () => {
    const uploadId = await bring('Rahasia rekan')
    await undagi.services.reading.lookForWork()
    expect((await found('rekan', uploadId)).response.status).toBe(404)
    expect((await found('sekda', uploadId)).response.status).not.toBe(200)
  })
})
