import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseUnitLines } from './parse-unit-lines.ts'

test('one unit per line, its short name behind a semicolon', () => {
  expect(
    parseUnitLines('Dinas Pendidikan; Disdik\n\nDinas Koperasi, Usaha Kecil, dan Menengah ;Diskop').units,
  ).toEqual([
    { name: 'Dinas Pendidikan', shortName: 'Disdik' },
    { name: 'Dinas Koperasi, Usaha Kecil, dan Menengah', shortName: 'Diskop' },
  ])
})

test('cells of a sheet come with tabs, a heading and a column of numbers', () => {
  const { units, issues } = parseUnitLines('No\tNama OPD\tSingkatan\n1\tInspektorat\tItko\n2.\tBappeda\t\r\n')

  expect(units).toEqual([
    { name: 'Inspektorat', shortName: 'Itko' },
    { name: 'Bappeda', shortName: 'Bappeda' },
  ])
  expect(issues).toEqual([])
})

test('what is wrong is named by its row', () => {
  const text = ['Inspektorat', '; Disdik', 'x'.repeat(201), `Bappeda; ${'y'.repeat(61)}`, 'INSPEKTORAT'].join(
    '\n',
  )

  expect(parseUnitLines(text).issues).toEqual([
    { row: 2, kind: 'no_name' },
    { row: 3, kind: 'name_too_long' },
    { row: 4, kind: 'short_name_too_long' },
    { row: 5, kind: 'twice', sameAs: 1 },
  ])
})

test('the line after the five hundredth unit is one too many', () => {
  const text = Array.from({ length: 501 }, (_, each) => `Unit nomor ${each}`).join('\n')

  expect(parseUnitLines(text).issues).toEqual([{ row: 501, kind: 'too_many' }])
})

test('any text can be pasted, and without issues every unit can be made', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', ';', '\t', '\n', '1'), maxLength: 80 }),
      (text) => {
        const { units, issues } = parseUnitLines(text)
        if (issues.length > 0) return
        for (const { name, shortName } of units) {
          expect(name.trim().length).toBeGreaterThan(0)
          expect(shortName.length).toBeLessThanOrEqual(60)
          expect(shortName.trim().length).toBeGreaterThan(0)
        }
        expect(new Set(units.map(({ name }) => name.toLowerCase())).size).toBe(units.length)
      },
    ),
  )
})
