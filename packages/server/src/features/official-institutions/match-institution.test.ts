import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOfficialInstitutions } from './official-institutions.ts'

const official = createOfficialInstitutions()
const everyone = official.search('k', 1000).concat(official.search('p', 1000), official.search('l', 1000))

const idOf = (written: string) => {
  const match = official.match(written)
  return match.kind === 'sure' ? match.institution.id : match.kind
}
const candidatesOf = (written: string) => {
  const match = official.match(written)
  return match.kind === 'doubtful' ? match.candidates.map(({ name }) => name) : match.kind
}

describe('a name as offices write it', () => {
  test.each([
    ['Pemerintah Kab. Bandung', '32.04'],
    ['PEMKAB BANDUNG', '32.04'],
    ['Pemkot Bandung', '32.73'],
    ['kota  balikpapan', '64.71'],
    ['Balikpapan', '64.71'],
    ['Provinsi DKI Jakarta', '31'],
    ['Daerah Khusus Jakarta', '31'],
    ['D.I. Yogyakarta', '34'],
    ['DIY', '34'],
    ['Pemprov NTB', '52'],
    ['Pemerintah Aceh', '11'],
    ['Kab. Adm. Kepulauan Seribu', '31.01'],
    ['Kota Adm. Jakarta Selatan', '31.74'],
    ['Kota Mobagu', '71.74'],
    ['Kab. Fak-Fak', '92.03'],
    ['Kep. Riau', '21'],
    ['Perpustakaan Nasional RI', 'perpustakaan-nasional-republik-indonesia'],
    [
      'KEMENTERIAN PENDAYAGUNAAN APARATUR NEGARA & REFORMASI BIROKRASI',
      'kementerian-pendayagunaan-aparatur-negara-dan-reformasi-birokrasi',
    ],
  ])('%s is sure', (written, id) => {
    expect(idOf(written)).toBe(id)
  })
})

test('a name of two institutions is doubtful, with both', () => {
  expect(candidatesOf('Bandung')).toEqual(['Kabupaten Bandung', 'Kota Bandung'])
  expect(candidatesOf('Pemerintah Gorontalo')).toHaveLength(3)
})

test('a slip of the pen is never sure: it leads to candidates', () => {
  expect(candidatesOf('Kota Balikpapn')).toEqual(['Kota Balikpapan'])
  expect(candidatesOf('Kab. Banyuwagi')).toEqual(['Kabupaten Banyuwangi'])
})

test.each([
  '',
  '   ',
  '...',
  'Kota',
  'Kota Contoh',
  'Kab. Balikpapan Barat',
  'Kementerian Komunikasi dan Informatika',
  'Sekretariat Kabinet',
])('"%s" is nobody', (written) => {
  expect(official.match(written).kind).toBe('unknown')
})

test('every institution is found by its own name, however it is typed', () => {
  const typing = fc.record({
    institution: fc.constantFrom(...everyone),
    upper: fc.boolean(),
    blanks: fc.integer({ min: 1, max: 3 }),
    government: fc.boolean(),
    short: fc.boolean(),
    dots: fc.boolean(),
  })

  fc.assert(
    fc.property(typing, ({ institution, upper, blanks, government, short, dots }) => {
      const dot = dots ? '.' : ''
      const shortened = short
        ? institution.name
            .replace(/^Kabupaten /, `Kab${dot} `)
            .replace('Kepulauan', `Kep${dot}`)
            .replaceAll(' dan ', ' & ')
        : institution.name
      const written = `${government ? 'Pemerintah ' : ''}${shortened}`.replaceAll(' ', ' '.repeat(blanks))

      const kindIsSaid = institution.category !== 'provinsi'
      const match = official.match(upper ? written.toUpperCase() : written)
      expect(match.kind === 'unknown').toBe(false)
      if (kindIsSaid) expect(match).toEqual({ kind: 'sure', institution })
    }),
  )
})

test('any text gets an answer, and a sure one is of the kind that the text names', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('Kota', 'Kabupaten'), (rest, kind) => {
      const match = official.match(`${kind} ${rest}`)
      if (match.kind === 'sure') expect(match.institution.category).not.toBe('provinsi')
    }),
  )
})
