import { expect, test } from 'vitest'
import { isLabelOfDraft, tellsItIsDraft } from './draft-words.ts'

test.each([
  'NET KONSEP',
  'Hasil Harmonisasi Biro Hukum 12/5/2024',
  'BAHAN UJI PUBLIK',
  'Draf Rapat 3 Mei 2024',
  'Rancangan ke-2',
  'RANCANCAN PERWALI',
])('"%s" is a label of what is not final', (text) => {
  expect(isLabelOfDraft(text)).toBe(true)
})

test.each([
  'Konsep kota cerdas disusun bertahap.',
  'Rancangan arsitektur dibahas dengan pemangku kepentingan',
  'HARMONISASI',
  'rancangan peraturan daerah',
  'SALINAN',
  '12 Mei 2024',
])('"%s" is none', (text) => {
  expect(isLabelOfDraft(text)).toBe(false)
})

test.each([
  ['Catatan: naskah ini masih dalam pembahasan.', true],
  ['Peraturan Wali Kota ini belum ditandatangani.', true],
  ['Hal yang dalam keputusan ini belum diatur ditetapkan kemudian.', false],
])('"%s": that it says so itself is %s', (text, isTold) => {
  expect(tellsItIsDraft(text)).toBe(isTold)
})
