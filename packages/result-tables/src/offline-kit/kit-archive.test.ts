import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { evidenceFolder, indicatorFolder } from './evidence-folder.ts'
import { workbookName, writeKitArchive } from './kit-archive.ts'
import type { KitQuestion, OfflineKit } from './offline-kit.ts'

const question = (code: string, name: string): KitQuestion => ({
  ...{ requestId: `permintaan-${code}`, code, name, question: 'Apakah ada aturannya?', dueOn: '2026-12-31' },
  ...{ proof: 'SK bernomor dan\nbertanggal.', notProof: 'Rancangan SK.' },
  ...{ asked: ['Keputusan (SK)'], said: { applies: null, practice: null, text: '' }, documents: [] },
})

const kit: OfflineKit = {
  ...{
    id: '6b1f2f0e-0000-4000-8000-000000000001',
    institution: 'Kota Contoh',
    year: 2026,
    unit: 'Dinas Perhubungan',
  },
  madeOn: '2026-11-27',
  questions: [
    question('1', 'Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah'),
    question('10', 'Tingkat Kematangan Keamanan Pemdi'),
  ],
}

test('a kit holds the workbook, and for every indicator a folder named by its number and what it is about', async () => {
  const parts = unzipSync(await writeKitArchive(kit))

  expect(Object.keys(parts)).toEqual([
    'Isian 2026 Dinas Perhubungan.xlsx',
    'BACA-SAYA.txt',
    'Bukti/',
    'Bukti/01 Kebijakan Internal Arsitektur SPBE/',
    'Bukti/01 Kebijakan Internal Arsitektur SPBE/BACA-SAYA.txt',
    'Bukti/10 Keamanan Pemdi/',
    'Bukti/10 Keamanan Pemdi/BACA-SAYA.txt',
  ])
  const told = new TextDecoder().decode(parts['Bukti/10 Keamanan Pemdi/BACA-SAYA.txt'])
  expect(told).toContain('indikator 10')
  expect(told).toContain('Contoh bukti: SK bernomor dan bertanggal.')
  expect(told).toContain('Bukan bukti: Rancangan SK.')
  expect(told).toContain('- Keputusan (SK)')
})

test('the same kit gives the same bytes', async () => {
  expect(await writeKitArchive(kit)).toEqual(await writeKitArchive(kit))
})

/** "C:\Users\" with a name of twenty letters, "Downloads", and the folder that bears the name of the longest ZIP. */
const longestBefore =
  'C:\\Users\\12345678901234567890\\Downloads\\'.length + 'kit----2026-11-27\\'.length + 30 + 4 + 24
/** For the name of a file that somebody puts into the folder. */
const leftForFile = 80

test('folders have names that Windows takes, and leave room in its paths for a file of eighty letters', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.string({ minLength: 1, maxLength: 20 })),
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 30 })),
      (code, name) => {
        const folder = indicatorFolder({ code, name })

        expect(folder).toMatch(/^[A-Za-z\d ,()&+-]*$/)
        expect(folder).not.toMatch(/^ |[ .]$/)
        expect(longestBefore + `${evidenceFolder}\\${folder}\\`.length + leftForFile).toBeLessThan(260)
      },
    ),
  )
})

test('what a unit is called never leads out of the kit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (unit) => {
      const name = workbookName({ year: 2026, unit })

      expect(name).toMatch(/^Isian 2026[A-Za-z\d ,()&+-]*\.xlsx$/)
      expect(name.length).toBeLessThan(60)
    }),
  )
})
