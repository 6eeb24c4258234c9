import type { operations } from '@undagi/api-client'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument, reviseDocument } from '../../../testing/add-document.ts'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { atWork, elsewhere } from '../../../testing/people-at-work.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { hashSecretToken } from '../../session/secret-token.ts'

let undagi: TestApp
let ani: { person: string; institutionId: string }
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': atWork, 'kota-bara': elsewhere })
  await assignOutside(undagi, ['penilai'])
  ani = { person: 'ani', institutionId: undagi.institution('kota-arang').id }
  await add({
    title: 'Arsitektur SPBE',
    number: '12 Tahun 2024',
    dated: '2024-03-14',
    text: 'Halaman muka\fAlinea lain',
  })
  await add({
    title: 'Laporan tahunan',
    status: 'draft',
    dated: '2023-01-05',
    text: 'satu\fPeta proses bisnis disusun. Arsitektur ditinjau.',
  })
  await add({ title: 'Notulen', kind: 'minutes', text: 'Rapat membahas peta jalan\fproses lain' })
  await read()
})
afterAll(() => undagi.close())

const add = (document: Parameters<typeof addDocument>[2]) => addDocument(undagi, ani, document)
async function read() {
  await undagi.services.reading.lookForWork()
  await undagi.services.words.lookForWork()
}

type Query = operations['searchEvidence']['parameters']['query']

const ask = (person: string, query: Query) =>
  undagi.as(person).GET('/institutions/{institutionId}/evidence/search', {
    params: { path: { institutionId: ani.institutionId }, query },
  })

async function found(person: string, query: Query): Promise<readonly string[]> {
  const { data } = await ask(person, query)
  return (data?.hits ?? []).map(({ evidence }) => evidence.newest.title)
}

test('what bears all of the words in its title comes before what says them on a page, and the page is told', async () => {
  const { data } = await ask('sekda', { q: 'arsitektur' })
  expect(data?.hits.map(({ title, inTitle, places }) => [title, inTitle, places])).toEqual([
    [
      [
        { text: 'Arsitektur', isMatch: true },
        { text: ' SPBE', isMatch: false },
      ],
      true,
      [],
    ],
    [
      [{ text: 'Laporan tahunan', isMatch: false }],
      false,
      [
        {
          ...{ position: 1, fileName: 'dokumen.txt', page: 2 },
          snippet: [
            { text: 'Peta proses bisnis disusun. ', isMatch: false },
            { text: 'Arsitektur', isMatch: true },
            { text: ' ditinjau.', isMatch: false },
          ],
        },
      ],
    ],
  ])
})

test('everyday names of kinds find what is kept under another name, and only for who may see it', async () => {
  await add({ title: 'Keputusan Wali Kota tentang Tim Koordinasi', kind: 'decree' })
  await add({ title: 'Pembentukan Tim Rahasia', kind: 'decree', confidentiality: 'restricted' })
  expect(await found('sekda', { q: 'SK tim' })).toEqual(['Keputusan Wali Kota tentang Tim Koordinasi'])
  expect(await found('ani', { q: 'SK tim' })).toEqual([
    'Keputusan Wali Kota tentang Tim Koordinasi',
    'Pembentukan Tim Rahasia',
  ])
  expect(await found('sekda', { q: 'perwali' })).toContain('Arsitektur SPBE')
  expect(await found('sekda', { q: 'perwali', kind: 'minutes' })).toEqual([])
})

test('what its file is called finds a document too, whole or in parts, together with its title, and the name is shown', async () => {
  await add({ title: 'Pembentukan tim', file: { content: 'isi', name: 'SK_Tim_SPBE_2023_final.pdf' } })
  await add({ title: 'Undangan', file: { content: 'lain', name: 'NotaDinas2021 (1).txt' } })

  for (const q of ['SK_Tim_SPBE_2023_final.pdf', 'spbe 2023', 'pembentukan final', 'tim_spbe_2023_fin'])
    expect(await found('sekda', { q }), q).toEqual(['Pembentukan tim'])
  for (const q of ['nota dinas', 'notadinas2021', 'dinas 2021', 'undangan dinas'])
    expect(await found('sekda', { q }), q).toEqual(['Undangan'])
  const { data } = await ask('sekda', { q: 'pembentukan spbe' })
  expect(data?.hits[0]).toMatchObject({ inTitle: true, places: [] })
  expect(data?.hits[0]?.names).toEqual([
    {
      position: 1,
      name: [
        { text: 'SK_Tim_', isMatch: false },
        { text: 'SPBE', isMatch: true },
        { text: '_2023_final.pdf', isMatch: false },
      ],
    },
  ])
  expect((await ask('sekda', { q: 'pembentukan' })).data?.hits[0]?.names).toEqual([])
  expect(await found('sekda', { q: 'final 2024' })).toEqual([])
})

test('only the file names of the newest revision find it', async () => {
  const file = { content: 'awal', name: 'wkjhgf_lama.txt' }
  const itemId = await add({ title: 'Berganti nama', file })
  expect(await found('sekda', { q: 'wkjhgf' })).toEqual(['Berganti nama'])
  await reviseDocument(undagi, ani, { itemId, expectedRevision: 1, title: 'Berganti nama', text: 'akhir' })
  expect(await found('sekda', { q: 'wkjhgf' })).toEqual([])
})

test('all of the words must stand on one page', async () => {
  expect(await found('sekda', { q: 'peta proses' })).toEqual(['Laporan tahunan'])
})

test('the last word may be unfinished, in a title and on a page; number and issuer are searched as the title is', async () => {
  expect(await found('sekda', { q: 'arsit' })).toEqual(['Arsitektur SPBE', 'Laporan tahunan'])
  expect(await found('sekda', { q: 'membah' })).toEqual(['Notulen'])
  expect(await found('sekda', { q: '12/2024' })).toEqual(['Arsitektur SPBE'])
})

test('what was typed is never a language: marks and operators find words or nothing', async () => {
  for (const q of ["'", 'a & | !', '#', `#${ani.institutionId}`, ':*', "peta') OR 1=1 --", '\\', '%', '…'])
    expect((await ask('sekda', { q })).data, q).toMatchObject({ hits: [] })
})

test('filters narrow it down, by what a person said and by what Undagi found', async () => {
  expect(await found('sekda', { q: 'arsitektur', status: 'draft' })).toEqual(['Laporan tahunan'])
  expect(await found('sekda', { q: 'arsitektur', year: '2024' })).toEqual(['Arsitektur SPBE'])
  expect(await found('sekda', { q: 'rapat', kind: 'minutes' })).toEqual(['Notulen'])
  expect(await found('sekda', { q: 'rapat', kind: 'policy' })).toEqual([])
  expect(await found('sekda', { q: 'arsitektur', found: 'enacted' })).toEqual([])
  expect(await found('sekda', { q: 'arsitektur', indicator: '1' })).toEqual([])
})

test('what is valid for at most ninety more days is found as such, and apart from what is over', async () => {
  await add({ title: 'Sertifikat segera', validTo: '2026-05-01', text: 'berlaku' })
  await add({ title: 'Sertifikat lewat', validTo: '2026-03-01', text: 'berlaku' })
  await add({ title: 'Sertifikat lama', validTo: '2026-12-01', text: 'berlaku' })
  expect(await found('sekda', { q: 'sertifikat', expiring: 'soon' })).toEqual(['Sertifikat segera'])
  expect(await found('sekda', { q: 'sertifikat', expiring: 'over' })).toEqual(['Sertifikat lewat'])
})

test('only what the newest revision says is found', async () => {
  const itemId = await add({ title: 'Pedoman lama', text: 'ketentuan kedaluwarsa' })
  await reviseDocument(undagi, ani, {
    ...{ itemId, expectedRevision: 1, title: 'Pedoman baru', text: 'ketentuan mutakhir' },
  })
  await read()
  expect(await found('sekda', { q: 'kedaluwarsa' })).toEqual([])
  expect(await found('sekda', { q: 'pedoman lama' })).toEqual([])
  expect(await found('sekda', { q: 'ketentuan mutakhir' })).toEqual(['Pedoman baru'])
})

test('a slip of the keys is told, where the right word finds something', async () => {
  const { data } = await ask('sekda', { q: 'arsitektor peta' })
  expect(data).toMatchObject({ hits: [], suggestion: 'arsitektur peta' })
  expect((await ask('sekda', { q: 'xyzzy' })).data?.suggestion).toBeNull()
})

test('a long list comes in pages, without a gap and without saying anything twice', async () => {
  const titles = Array.from({ length: 25 }, (_, index) => `Halaman daftar ${index}`)
  for (const title of titles) await add({ title })
  const first = await ask('sekda', { q: 'daftar' })
  expect(first.data).toMatchObject({ next: 20, hits: { length: 20 } })
  const rest = await found('sekda', { q: 'daftar', from: '20' })
  const shown = (first.data?.hits ?? []).map(({ evidence }) => evidence.newest.title)
  expect([...shown, ...rest]).toEqual(titles.toReversed())
})

test('an administrator, whose work is accounts and not contents, searches nothing', async () => {
  const { response } = await ask('pengelola', { q: 'arsitektur' })
  expect(response.status).toBe(403)
})

describe('what is restricted', () => {
  const secret = 'Temuan rahasia inspektorat\fkebocoran zxqwvu terjadi'
  let sekdaId: string
  beforeAll(async () => {
    const { data } = await undagi.as('sekda').GET('/session')
    sekdaId = data?.person.id ?? ''
    await add({ title: 'Temuan tertutup', confidentiality: 'restricted', viewerIds: [sekdaId], text: secret })
    await read()
  })

  test('is found by who may see it', async () => {
    expect(await found('sekda', { q: 'zxqwvu' })).toEqual(['Temuan tertutup'])
    expect(await found('ani', { q: 'temuan tertutup' })).toEqual(['Temuan tertutup'])
  })

  test('does not exist for anybody else: the answer is the one for words that stand nowhere', async () => {
    const nowhere = await ask('penilai', { q: 'zxqwvw' })
    for (const q of ['zxqwvu', 'zxqw', 'temuan tertutup', 'kebocoran', 'zxqwvo', 'inspektorat rahasia'])
      expect((await ask('penilai', { q })).data, q).toEqual(nowhere.data)
    expect(await found('penilai', { q: 'temuan', confidentiality: 'restricted' })).toEqual([])
    const { response } = await undagi.as('budi').GET('/institutions/{institutionId}/evidence/search', {
      params: { path: { institutionId: ani.institutionId }, query: { q: 'arsitektur' } },
    })
    expect(response.status).toBe(404)
  })

  const pagesFor = async (person: string) => {
    const request = { token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() }
    const { rows } = await undagi.database.asActor(request, ({ db }) =>
      db.execute(sql`
        SELECT text FROM undagi.file_pages WHERE text LIKE '%zxqwvu%'
         UNION ALL SELECT word FROM undagi.evidence_words WHERE word LIKE 'zxqw%'`),
    )
    return rows
  }

  test('is not found by what its file is called either, except by who may see it', async () => {
    const file = { content: 'tertutup', name: 'LHA_qplmzx_2023.txt' }
    await add({ title: 'Laporan tertutup', confidentiality: 'restricted', viewerIds: [sekdaId], file })
    await read()
    const nowhere = await ask('penilai', { q: 'qplmzy' })
    for (const q of ['qplmzx', 'qplm', 'LHA_qplmzx_2023.txt', 'laporan qplmzx', 'qplmzw'])
      expect((await ask('penilai', { q })).data, q).toEqual(nowhere.data)
    expect(await found('sekda', { q: 'qplmzx' })).toEqual(['Laporan tertutup'])
  })

  test('is not read past the application either: PostgreSQL shows its text to who may see it alone', async () => {
    expect(await pagesFor('sekda')).toHaveLength(1)
    expect(await pagesFor('penilai')).toEqual([])
    expect(await pagesFor('budi')).toEqual([])
  })

  test('but the same bytes in an open item are found there, and only there', async () => {
    await add({ title: 'Salinan terbuka', text: secret })
    await read()
    expect(await found('penilai', { q: 'zxqwvu' })).toEqual(['Salinan terbuka'])
    // Its words are nobody's secret any more either, as soon as they were learned from the open one.
    expect(await pagesFor('penilai')).toContainEqual({ text: 'kebocoran zxqwvu terjadi' })
  })

  test('stays hidden where an open item becomes restricted, text and all', async () => {
    const itemId = await add({ title: 'Semula terbuka', text: 'pengaduan vbnmkj' })
    await read()
    expect(await found('penilai', { q: 'vbnmkj' })).toEqual(['Semula terbuka'])
    await reviseDocument(undagi, ani, {
      ...{ itemId, expectedRevision: 1, title: 'Kini tertutup', confidentiality: 'restricted', text: 'lain' },
    })
    expect(await found('penilai', { q: 'vbnmkj' })).toEqual([])
    expect(await found('penilai', { q: 'semula terbuka' })).toEqual([])
  })
})
