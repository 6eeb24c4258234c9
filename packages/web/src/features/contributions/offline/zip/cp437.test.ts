import { expect, test } from 'vitest'
import { zipName } from './cp437.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('a name is read in the letters it says, in those it can only be, and else in those of the first PC', () => {
  expect(zipName(utf8('Kéadaan.pdf'), true)).toBe('Kéadaan.pdf')
  expect(zipName(utf8('Kéadaan.pdf'), false)).toBe('Kéadaan.pdf')
  expect(zipName(Uint8Array.of(0x4b, 0x82, 0x2e, 0x70), false)).toBe('Ké.p')
  expect(zipName(Uint8Array.of(0x80, 0x9a, 0xe1, 0xff), false)).toBe('ÇÜß\u00a0')
})

test('what says it is UTF-8 and is not shows where it is broken', () => {
  expect(zipName(Uint8Array.of(0x4b, 0x82), true)).toBe('K\ufffd')
})
