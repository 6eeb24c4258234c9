import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDiskStore } from '../../../platform/files/disk-store.ts'
import { addDocument, reviseDocument } from '../../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { queryAs } from '../../../testing/query-as.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { sendFile } from '../../../testing/send-file.ts'
import { buildInspection } from '../../findings/facts/testing/build-document.ts'
import { hashSecretToken } from '../../session/secret-token.ts'
import { clearOrphans } from '../../stored-files/clear-orphans.ts'
import { sweepUploads } from '../../uploads/sweep-uploads.ts'
import { reader } from './reader.ts'
import { insertReading } from './readings.repository.ts'

const dayMs = 24 * 60 * 60_000
const folder = mkdtempSync(join(tmpdir(), 'undagi-sekali-'))
const disk = createDiskStore(folder)
/** How often bytes were taken out to be read: once for each process that reads. */
let readings = 0

let undagi: TestApp
beforeAll(async () => {
  const store = {
    ...disk,
    open(key: Parameters<typeof disk.open>[0]) {
      readings += 1
      return disk.open(key)
    },
  }
  undagi = await createTestApp(
    {
      'kota-arang': { ani: ['internal_assessor'], rekan: ['data_entry_officer'], sekda: ['coordinator'] },
      'kota-bara': { budi: ['internal_assessor'] },
    },
    { store },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(folder, { recursive: true })
})

const at = (slug: string) => undagi.institution(slug).id
const arang = () => at('kota-arang')
const ani = () => ({ person: 'ani', institutionId: arang() })
const digestOf = (content: string) => createHash('sha256').update(content).digest('hex')

const bring = (person: string, content: string, institutionId = arang()) =>
  sendFile(undagi, { person, institutionId }, { content })
const describeFile = (uploadId: string, extras = {}) =>
  addDocument(undagi, ani(), { title: 'Dokumen', uploadIds: [uploadId], ...extras })

/** As the reader leaves it behind, without the process that reads. */
async function keepReading(content: string) {
  const readAt = undagi.clock.now()
  const inspection = buildInspection({ year: null, date: null })
  const details = { place: null, signatory: null, office: null, articles: [], units: [], period: null }
  const found = { inspection, details, pageTexts: [content], pageNames: [] }
  const reading = { institutionId: arang(), sha256: digestOf(content), reader, readAt, found }
  await undagi.database.asOperator({ institutions: [], at: readAt }, (db) => insertReading(db, reading))
}

async function learn() {
  undagi.services.words.wake()
  await undagi.services.words.lookForWork()
}

async function readAll() {
  undagi.services.reading.wake()
  await undagi.services.reading.lookForWork()
}

async function countReadings(work: () => Promise<unknown>): Promise<number> {
  const before = readings
  await work()
  await readAll()
  return readings - before
}

async function fileOf(itemId: string, person = 'ani') {
  const { data } = await undagi.as(person).GET('/institutions/{institutionId}/evidence/{itemId}', {
    params: { path: { institutionId: arang(), itemId } },
  })
  return data?.newest.files[0]
}

const found = async (person: string, uploadId: string) => {
  const path = { institutionId: arang(), uploadId }
  const { data } = await undagi
    .as(person)
    .GET('/institutions/{institutionId}/uploads/{uploadId}/findings', { params: { path } })
  return data?.reading
}

const discard = (person: string, uploadId: string) =>
  undagi.as(person).DELETE('/institutions/{institutionId}/uploads/{uploadId}', {
    params: { path: { institutionId: arang(), uploadId } },
  })

async function kept(content: string, institutionId = arang()) {
  const [row] = await queryAs(
    undagi.server.connectionFor('owner'),
    `SELECT (SELECT count(*) FROM undagi.file_readings WHERE institution_id = $1 AND sha256 = $2)::int AS readings,
            (SELECT count(*) FROM undagi.file_pages WHERE institution_id = $1 AND sha256 = $2)::int AS pages`,
    [institutionId, digestOf(content)],
  )
  return row
}
const nothing = { readings: 0, pages: 0 }

describe('a document that somebody adds', () => {
  test('is read once: what was found while it was described stands as soon as it is saved, pages and all', async () => {
    const content = 'Notulen rapat\fHalaman kedua tentang arsip'
    let itemId = ''

    const count = await countReadings(async () => {
      const uploadId = await bring('ani', content)
      await readAll()
      itemId = await describeFile(uploadId)
      expect(await fileOf(itemId)).toMatchObject({ reading: 'read' })
    })

    expect(count).toBe(1)
    expect(await kept(content)).toEqual({ readings: 1, pages: 2 })
  })

  test('while it is being read is not read a second time', async () => {
    const count = await countReadings(async () => {
      const uploadId = await bring('ani', 'Disimpan sementara dibaca')
      const reading = undagi.services.reading.lookForWork()
      const itemId = await describeFile(uploadId)
      await reading
      await readAll()
      expect(await fileOf(itemId)).toMatchObject({ reading: 'read' })
    })

    expect(count).toBe(1)
  })

  test('whose bytes the institution has read before is not read again, whoever sends it, and is told of at once', async () => {
    const content = 'Laporan yang sudah ada'
    await describeFile(await bring('ani', content))
    await readAll()

    const count = await countReadings(async () => {
      const uploadId = await bring('rekan', content)
      expect(await found('rekan', uploadId)).toBe('read')
      await bring('ani', content)
    })

    expect(count).toBe(0)
  })

  test('is read by each institution for itself', async () => {
    const content = 'Sama di dua kota'
    expect(await countReadings(async () => describeFile(await bring('ani', content)))).toBe(1)
    expect(await countReadings(() => bring('budi', content, at('kota-bara')))).toBe(1)
  })

  test('gives its words to beginnings only once everybody may see it, and each file counts once', async () => {
    const content = 'Perihal swasembada'
    const filesWith = async () => {
      const [row] = await queryAs(
        undagi.server.connectionFor('backup'),
        `SELECT files FROM undagi.evidence_words WHERE word = 'swasembada'`,
      )
      return row?.['files'] ?? 0
    }
    const uploadId = await bring('ani', content)
    await keepReading(content)
    await learn()
    expect(await filesWith()).toBe(0)

    const itemId = await describeFile(uploadId, { confidentiality: 'restricted' })
    await learn()
    expect(await filesWith()).toBe(0)

    await reviseDocument(undagi, ani(), { itemId, expectedRevision: 1, text: content })
    await learn()
    await describeFile(uploadId)
    await learn()
    expect(await filesWith()).toBe(1)
  })
})

describe('what was read in a file that is no document yet', () => {
  const seenBy = async (person: string, content: string) => {
    const request = { token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() }
    const { rows } = await undagi.database.asActor(request, ({ db }) =>
      db.execute(sql`SELECT
        (SELECT count(*) FROM undagi.file_readings WHERE sha256 = ${digestOf(content)})::int AS readings,
        (SELECT count(*) FROM undagi.file_pages WHERE sha256 = ${digestOf(content)})::int AS pages`),
    )
    return rows[0]
  }

  test('is there for its sender alone, and the texts of its pages for nobody until a document holds them', async () => {
    const content = 'Rahasia sampai disimpan'
    const uploadId = await bring('ani', content)
    await keepReading(content)
    expect(await kept(content)).toEqual({ readings: 1, pages: 1 })
    expect(await seenBy('ani', content)).toEqual({ readings: 1, pages: 0 })
    for (const person of ['rekan', 'sekda', 'budi']) expect(await seenBy(person, content)).toEqual(nothing)

    await describeFile(uploadId, { confidentiality: 'restricted' })

    expect(await seenBy('ani', content)).toEqual({ readings: 1, pages: 1 })
    expect(await seenBy('rekan', content)).toMatchObject({ pages: 0 })
    expect(await seenBy('budi', content)).toEqual(nothing)
  })

  test('goes with the last upload of its bytes, and never while a document leans on it', async () => {
    const content = 'Dikirim dua orang'
    const [first, second] = [await bring('ani', content), await bring('rekan', content)]
    await keepReading(content)
    await discard('ani', first)
    expect(await found('rekan', second)).toBe('read')
    await discard('rekan', second)
    expect(await kept(content)).toEqual(nothing)

    const third = await bring('ani', content)
    await keepReading(content)
    await describeFile(third)
    await discard('ani', third)
    expect(await kept(content)).toEqual({ readings: 1, pages: 1 })
  })

  test('goes when nobody went on with the upload for a day, also if two give up the same bytes at once', async () => {
    const content = 'Ditinggalkan'
    await bring('ani', content)
    await bring('rekan', content)
    await keepReading(content)
    const later = new Date(undagi.clock.now().getTime() + 2 * dayMs)
    const sweep = () => sweepUploads({ database: undagi.database, files: undagi.services.files }, later)

    await Promise.all([sweep(), sweep()])

    expect(await kept(content)).toEqual(nothing)
  })

  test('is not kept if the upload was thrown away while it was read', async () => {
    const content = 'Dibuang sementara dibaca'
    const uploadId = await bring('ani', content)
    await discard('ani', uploadId)
    const readAt = undagi.clock.now()
    const reading = {
      institutionId: arang(),
      sha256: digestOf(content),
      reader,
      readAt,
      found: 'failed',
    } as const
    await undagi.database.asOperator({ institutions: [], at: readAt }, (db) => insertReading(db, reading))
    expect(await kept(content)).toEqual(nothing)
  })

  test('is cleared away with the bytes if a restoration has left it without its upload', async () => {
    const content = 'Tertinggal'
    const owner = undagi.server.connectionFor('owner')
    await bring('ani', content)
    await keepReading(content)
    await queryAs(owner, 'ALTER TABLE undagi.uploads DISABLE TRIGGER reading_goes_along')
    await queryAs(owner, 'DELETE FROM undagi.uploads WHERE sha256 = $1', [digestOf(content)])
    await queryAs(owner, 'ALTER TABLE undagi.uploads ENABLE TRIGGER reading_goes_along')

    const clearing = { hasEarlierData: async () => false, ensureOwnPlace: async () => {} }
    const later = new Date(Math.max(Date.now(), undagi.clock.now().getTime()) + 30 * dayMs)
    await clearOrphans({ database: undagi.database, store: disk, ...clearing }, later)

    expect(await kept(content)).toEqual(nothing)
  })
})

test('a reading on which a document leans is changed and deleted by nobody', async () => {
  const content = 'Tidak terhapus'
  await describeFile(await bring('ani', content))
  await keepReading(content)
  const owner = undagi.server.connectionFor('owner')
  const refused = { code: '23001' }
  for (const table of ['file_pages', 'file_readings'])
    for (const change of [
      `DELETE FROM undagi.${table}`,
      `UPDATE undagi.${table} SET reader = 'x'`,
      `TRUNCATE undagi.${table} CASCADE`,
    ])
      await expect(queryAs(owner, change), change).rejects.toMatchObject(refused)
  expect(await kept(content)).toEqual({ readings: 1, pages: 1 })
})

test('however uploads of the same bytes come, are read, saved and thrown away, what is kept is what something leans on', async () => {
  const step = fc.constantFrom('bring', 'read', 'save', 'discard')
  let round = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      round += 1
      const content = `Putaran ${round}`
      const uploads: string[] = []
      let isSaved = false
      let isRead = false
      for (const each of steps) {
        if (each === 'bring') uploads.push(await bring('ani', content))
        if (each === 'read') {
          await keepReading(content)
          isRead ||= uploads.length > 0 || isSaved
        }
        const [first] = uploads
        if (first === undefined) continue
        if (each === 'save') {
          await describeFile(first)
          isSaved = true
        }
        if (each === 'discard') {
          await discard('ani', first)
          uploads.shift()
          isRead &&= uploads.length > 0 || isSaved
        }
      }
      expect(await kept(content)).toEqual(isRead ? { readings: 1, pages: 1 } : nothing)
    }),
    { numRuns: 12 },
  )
})
