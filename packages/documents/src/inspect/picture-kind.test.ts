import { describe, expect, test } from 'vitest'
import { type Picture, textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'

const kindOf = (picture: Picture | undefined, ...pages: readonly string[]) =>
  inspectText(
    textOf({
      ...{ readability: 'scanned', format: 'image', pages, pageCount: pages.length },
      ...(picture === undefined ? {} : { picture }),
    }),
  ).inspection.kind

const wide = { width: 1280, height: 960, fromCamera: false }

test.each([
  ['a picture as wide as a monitor, made of few colours', { ...wide, evenShare: 0.9 }, 'screenshot'],
  ['one of many colours, as a messenger passes photographs on', { ...wide, evenShare: 0.02 }, 'photo'],
  ['one that nobody could measure', wide, 'screenshot'],
  ['one with more dots than a monitor', { ...wide, width: 4000, height: 3000 }, 'photo'],
  ['one that a camera says it took', { ...wide, fromCamera: true, evenShare: 0.9 }, 'photo'],
])('%s is what it is called', (_, picture, kind) => {
  expect(kindOf(picture, 'Aula')).toBe(kind)
})

test('several scanned pages are paper, and no photograph', () => {
  expect(kindOf(undefined, 'halaman satu', 'halaman dua')).toBe('other')
})

describe('a page that shows a program', () => {
  const bar = 'https://jdih.contoh.go.id/cari?q=data'
  const act = 'Peraturan Daerah Nomor 4 Tahun 2024 tentang Kawasan Tanpa Rokok'

  test('is known by the address above it, whatever titles it lists', () => {
    expect(kindOf(wide, `${bar}\nHasil pencarian\n${act}`)).toBe('screenshot')
  })

  test('is known by its form to sign in, also before a photograph', () => {
    expect(kindOf({ ...wide, evenShare: 0.02 }, 'Surel kantor\nNama pengguna\nKata sandi')).toBe('screenshot')
  })

  test('is not a letterhead with its address, nor a form that says the same word in each row', () => {
    const form = ['Disposisi', 'Disposisi', 'Disposisi'].join('\n')

    expect(kindOf(undefined, `Laman: https://diskominfo.contoh.go.id\n${'kata '.repeat(60)}`)).toBe('other')
    expect(kindOf(undefined, `${form}\n${'kata '.repeat(60)}`)).toBe('other')
  })
})
