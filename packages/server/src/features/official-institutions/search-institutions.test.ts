import { expect, test } from 'vitest'
import { createOfficialInstitutions } from './official-institutions.ts'

const official = createOfficialInstitutions()
const namesFor = (words: string, limit = 4) => official.search(words, limit).map(({ name }) => name)

test('three letters are enough to see what begins with them, the shortest first', () => {
  expect(namesFor('bali')).toEqual(['Bali', 'Kota Balikpapan'])
})

test('a whole name comes before longer names that begin with it', () => {
  expect(namesFor('bandung')).toEqual(['Kota Bandung', 'Kabupaten Bandung', 'Kabupaten Bandung Barat'])
})

test('every word typed begins a word of the name', () => {
  expect(namesFor('kota ban', 2)).toEqual(['Kota Banjar', 'Kota Bandung'])
  expect(namesFor('kemen keu')).toEqual(['Kementerian Keuangan'])
})

test('an abbreviation finds what it stands for', () => {
  expect(namesFor('ntb')).toEqual(['Nusa Tenggara Barat'])
})

test('nothing typed and nothing known find nothing', () => {
  expect([namesFor('  '), namesFor('zzz'), namesFor('%')]).toEqual([[], [], []])
})

test.each([
  ['Pemerintah Kota Balikpapan', 'Kota Balikpapan'],
  ['Pemkot Balikpapan', 'Kota Balikpapan'],
  ['PEMDA Balikpapan', 'Kota Balikpapan'],
  ['Pemerintah Kab. Bandung', 'Kabupaten Bandung'],
  ['Pemkab Bandung', 'Kabupaten Bandung'],
  ['Pemprov NTB', 'Nusa Tenggara Barat'],
  ['Pemerintah Aceh', 'Aceh'],
  ['Perpustakaan Nasional RI', 'Perpustakaan Nasional Republik Indonesia'],
  ['kepulauan ri', 'Kepulauan Riau'],
])('%s, as offices write it, finds %s first', (typed, name) => {
  expect(namesFor(typed)[0]).toBe(name)
})
