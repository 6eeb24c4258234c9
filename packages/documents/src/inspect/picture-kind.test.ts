import { expect, test } from 'vitest'
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
