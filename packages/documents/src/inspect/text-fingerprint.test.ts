import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintText } from './text-fingerprint.ts'

const REPORT = `Laporan reviu kebijakan ditetapkan tanggal 4 Maret 2023. ${'Tim memeriksa setiap ketentuan dan menilai kesesuaiannya. '.repeat(6)}`

describe('two texts', () => {
  test('laid out another way are one text', () => {
    const lines = REPORT.replaceAll(' ', '\n').toUpperCase()

    expect(fingerprintText([lines.slice(0, 90), lines.slice(90)])?.undated).toBeDefined()
    expect(fingerprintText(lines.split(/(?<=\.)\n/))).toEqual(fingerprintText([REPORT]))
  })

  test('of which one bears another year are told apart by it, and known to be the same but for it', () => {
    const later = fingerprintText([REPORT.replace('4 Maret 2023', '11 Mei 2024')])
    const earlier = fingerprintText([REPORT])

    expect(later?.words).not.toBe(earlier?.words)
    expect(later?.undated).toBe(earlier?.undated)
  })

  test('of which one bears another number and year are known to be the same but for them', () => {
    const decree = (number: string, year: number) =>
      fingerprintText(
        [
          `KEPUTUSAN WALI KOTA NOMOR ${number}/${year}\n${REPORT.replace('2023', String(year))} Lampiran Nomor: ${number}/${year}`,
        ],
        `${number}/${year}`,
      )
    const [earlier, later] = [decree('188.45/12', 2023), decree('188.45/377', 2024)]

    expect(later?.undated).not.toBe(earlier?.undated)
    expect(later?.unnumbered).toBe(earlier?.unnumbered)
    expect(later?.unnumbered).not.toBeNull()
  })

  test('of which a figure is another are different, whatever their own numbers are', () => {
    const decree = (number: string, units: number) =>
      fingerprintText([`Peraturan Nomor ${number} Tahun 2024\n${REPORT} Berlaku bagi ${units} unit.`], number)

    expect(decree('12', 12)?.unnumbered).not.toBe(decree('15', 15)?.unnumbered)
    expect(decree('12', 34)?.unnumbered).toBe(decree('15', 34)?.unnumbered)
    expect(fingerprintText([REPORT])?.unnumbered).toBeNull()
  })

  test('that differ in what they say are different', () => {
    expect(fingerprintText([REPORT.replace('menilai', 'melupakan')])?.undated).not.toBe(
      fingerprintText([REPORT])?.undated,
    )
  })

  test('longer than any document are compared by their beginning, and are one text only if they end alike', () => {
    const long = Array.from({ length: 13 }, () => 'ketentuan '.repeat(20_000))
    const [one, other] = ['menilai', 'melupakan'].map((end) => fingerprintText([...long, end]))

    expect(one?.sketch).toEqual(other?.sketch)
    expect(one?.words).not.toBe(other?.words)
  })

  test('too short to compare are never the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('satu', 'dua', '2024'), { maxLength: 29 }), (words) => {
        expect(fingerprintText([words.join(' ')])).toBeNull()
      }),
    )
  })
})
