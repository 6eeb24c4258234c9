import { describe, expect, test } from 'vitest'
import { findArticle } from './find-article.ts'
import { parseArticle } from './parse-article.ts'

const pagesOf = (...texts: readonly string[]) => texts.map((text, index) => ({ page: index + 1, text }))
const find = (article: string, ...texts: readonly string[]) => {
  const name = parseArticle(article)
  return name && findArticle(pagesOf(...texts), name)
}

describe('what somebody names as an article', () => {
  test.each([
    ['Pasal 12 ayat (3)', { kind: 'pasal', number: '12', verse: '3' }],
    ['pasal 12A ayat 2 huruf b', { kind: 'pasal', number: '12A', verse: '2' }],
    ['Pasal 5 sampai 19', { kind: 'pasal', number: '5', verse: null }],
    ['Pasal II', { kind: 'pasal', number: 'II', verse: null }],
    ['BAB IV', { kind: 'bab', number: 'IV', verse: null }],
    ['Lampiran II angka 3', { kind: 'lampiran', number: 'II', verse: null }],
    ['Lampiran', { kind: 'lampiran', number: '', verse: null }],
    ['Diktum KEDUA', { kind: 'diktum', number: 'KEDUA', verse: null }],
  ])('is read: %s', (written, name) => {
    expect(parseArticle(written)).toEqual(name)
  })

  test.each(['Bagian 3', 'tabel di tengah', 'pasaltiga', ''])(
    'has no heading of its own: "%s"',
    (written) => {
      expect(parseArticle(written)).toBeUndefined()
    },
  )
})

describe('an article', () => {
  test('stands at its heading, not where the text speaks of it before', () => {
    const found = find(
      'Pasal 12',
      'Mengingat: Pasal 18 ayat (6)\nPasal 3\n(1) Sebagaimana dimaksud dalam Pasal 12 ayat (1), data dikelola.',
      'Pasal 4\nData sebagaimana dimaksud dalam\nPasal 12\nayat (3) diperbarui.\nKetentuan pada\nPasal 12\nberlaku.',
      'Pasal 12\n(1) Wali data ditetapkan.\nPasal 13\nCukup.',
    )

    expect(found).toEqual({ page: 3, pages: new Set([3]) })
  })

  test('that another begins with is another: 1 is not 12, and 12 is not 12A', () => {
    const texts = ['Pasal 12\nSatu.\nPasal 12A\nDua.', 'Pasal 1\nTiga.'] as const

    expect(find('Pasal 1', ...texts)?.page).toBe(2)
    expect(find('Pasal 12A', ...texts)?.pages).toEqual(new Set([1]))
    expect(find('Pasal 2', ...texts)).toBeUndefined()
  })

  test('goes on overleaf, and a paragraph that was named is found there', () => {
    const texts = [
      '- 6 -\n   Pasal 12\n(1) Setiap unit mengelola datanya.\n(2) Data dimutakhirkan',
      '- 7 -\nsetiap bulan.\n(3) Wali data memeriksa.\nPasal 13\n(3) Lain.',
    ] as const

    expect(find('Pasal 12', ...texts)).toEqual({ page: 1, pages: new Set([1, 2]) })
    expect(find('Pasal 12 ayat (3)', ...texts)?.page).toBe(2)
    expect(find('Pasal 12 ayat (9)', ...texts)?.page).toBe(1)
  })

  test('of which an explanation speaks under the same name is the first of the two; a page of either holds it', () => {
    const found = find(
      'Pasal 2',
      'Pasal 2\nAsas.\nPasal 3\nTujuan.',
      'PENJELASAN\nII. PASAL DEMI PASAL',
      'Pasal 2\nCukup jelas.',
    )

    expect(found).toEqual({ page: 1, pages: new Set([1, 3]) })
  })

  test('in a table of contents is only mentioned', () => {
    expect(find('Pasal 2', 'DAFTAR ISI\nPasal 2 ........ 7', 'Pasal 2\nAsas.')?.page).toBe(2)
  })

  test('whose first paragraph stands behind its heading on the same line begins there', () => {
    expect(
      find('Pasal 5', 'Pasal 5 dan Pasal 6 berlaku.', 'Pasal 5 (1) Ruang lingkup meliputi data.')?.page,
    ).toBe(2)
  })

  test('is not found where its text was not read', () => {
    expect(find('Pasal 5', '', '')).toBeUndefined()
  })
})

test('an attachment stands at its own heading, whatever is said of it before', () => {
  const texts = [
    'Pasal 9\nRincian tercantum dalam Lampiran II yang merupakan bagian tidak terpisahkan.',
    'LAMPIRAN I\nPERATURAN WALI KOTA\nPasal 4 dibaca bersama Lampiran II.',
    'LAMPIRAN II\nPERATURAN WALI KOTA\n1. Aplikasi.',
    '2. Infrastruktur.',
  ] as const

  expect(find('Lampiran II', ...texts)).toEqual({ page: 3, pages: new Set([3, 4]) })
  expect(find('Lampiran', ...texts)?.page).toBe(2)
})

test('a part of a decree and a chapter are found by their headings too', () => {
  expect(
    find('Diktum KEDUA', 'KESATU : Membentuk tim.', 'KEDUA : Tim bertugas.\nKETIGA : Biaya.')?.page,
  ).toBe(2)
  expect(find('BAB II', 'Sesuai BAB II\nBAB I\nKETENTUAN UMUM', 'BAB II TATA KELOLA\nPasal 2')?.page).toBe(2)
})
