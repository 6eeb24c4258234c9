import { expect, test } from 'vitest'
import { joinReadings } from './join-readings.ts'

const join = (page: readonly string[], withoutInk: readonly string[]) =>
  joinReadings(page.join('\n'), withoutInk.join('\n')).split('\n')

test('a name that a stamp hid comes in where it stands', () => {
  expect(
    join(
      ['WALI KOTA SALATIGA,', 'Diundangkan di Salatiga', 'SEKRETARIS DAERAH KOTA SA'],
      [
        'WALI KOTA SALATIGA,',
        '~ A',
        'RATNA DEWI',
        'Diundangkan di Salatiga',
        'SEKRETARIS DAERAH KOTA SALATIGA,',
      ],
    ),
  ).toEqual([
    'WALI KOTA SALATIGA,',
    'RATNA DEWI',
    'Diundangkan di Salatiga',
    'SEKRETARIS DAERAH KOTA SALATIGA,',
  ])
})

test('what was written in ink stays, and a red stamp too', () => {
  const page = ['RANCANGAN', 'NOMOR 555/61/Kominfo/2024', 'pada tanggal 4 Maret 2024']

  expect(join(page, ['NOMOR 555/ /Kominfo/2024', 'pada tanggal ta L. 2024'])).toEqual(page)
})

test('what was read elsewhere on the page does not come in twice', () => {
  const page = ['KEPUTUSAN LURAH', 'Menimbang : bahwa perlu', 'LURAH,']

  expect(join(page, ['Menimbang', 'KEPUTUSAN LURAH', 'bahwa perlu', 'LURAH,', 'ERWIN'])).toEqual([
    ...page,
    'ERWIN',
  ])
})

test('a second reading that failed changes nothing', () => {
  expect(join(['KEPUTUSAN', '', 'TENTANG'], [])).toEqual(['KEPUTUSAN', '', 'TENTANG'])
})

const manyLines = (count: number, letters: string) =>
  Array.from(
    { length: count },
    (_, index) => `${letters.repeat(12)} ${String.fromCharCode(65 + (index % 26))}`,
  )

test('a page of as many long lines as paper has is joined at once', { timeout: 4_000 }, () => {
  const page = manyLines(300, 'kata sebuah naskah ')

  expect(join(page, manyLines(300, 'tulisan yang lain '))).toHaveLength(600)
})

test('a page of more lines than paper has stays as it was read', { timeout: 1_000 }, () => {
  const page = manyLines(2_000, 'kata ')

  expect(join(page, manyLines(2_000, 'lain '))).toEqual(page)
})
