import { comparableName } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUnitList } from './read-unit-list.ts'

const faultsOf = (text: string, active: readonly string[] = []) =>
  readUnitList(text, active).flatMap(({ line, fault }) => (fault === undefined ? [] : [{ line, ...fault }]))

test('a line is a name and its short form, however it was copied', () => {
  expect(readUnitList('Dinas Sosial; Dinsos\nDinas Kesehatan\tDinkes\t\n\nInspektorat')).toEqual([
    { line: 1, name: 'Dinas Sosial', shortName: 'Dinsos', fault: undefined },
    { line: 2, name: 'Dinas Kesehatan', shortName: 'Dinkes', fault: undefined },
    { line: 4, name: 'Inspektorat', shortName: 'Inspektorat', fault: undefined },
  ])
})

test('cells of a sheet come with tabs, a heading and a column of numbers', () => {
  const units = readUnitList('No\tNama OPD\tSingkatan\n1\tInspektorat\tItko\n2.\tBappeda\t\r\n')

  expect(units).toEqual([
    { line: 2, name: 'Inspektorat', shortName: 'Itko', fault: undefined },
    { line: 3, name: 'Bappeda', shortName: 'Bappeda', fault: undefined },
  ])
})

test('a comma belongs to the name', () => {
  expect(readUnitList('Dinas Koperasi, Usaha Kecil, dan Menengah ;Diskop')).toMatchObject([
    { name: 'Dinas Koperasi, Usaha Kecil, dan Menengah', shortName: 'Diskop' },
  ])
})

test('a name that is there already, or stands twice, is named on its line, however it is written', () => {
  expect(
    faultsOf('dinas  SOSIAL\nBappeda\nbappeda\nDinas\u00a0 Kesehatan\nDINAS KESEHATAN', ['Dinas Sosial']),
  ).toEqual([
    { line: 1, kind: 'taken' },
    { line: 3, kind: 'repeated', sameAs: 2 },
    { line: 5, kind: 'repeated', sameAs: 4 },
  ])
})

test.each([
  ['; Dinsos', 'no_name'],
  ['Dinas Sosial; Dinsos; lantai 2', 'too_many_parts'],
  ['x'.repeat(201), 'name_too_long'],
  [`Dinas Sosial; ${'x'.repeat(61)}`, 'short_name_too_long'],
])('%s is refused as %s', (text, kind) => {
  expect(faultsOf(text)).toEqual([{ line: 1, kind }])
})

test('the line after the five hundredth unit is one too many', () => {
  const text = Array.from({ length: 502 }, (_, each) => `Unit nomor ${each}`).join('\n')

  expect(faultsOf(text)).toEqual([{ line: 501, kind: 'too_many' }])
})

test('any text can be pasted: lines come in their order, and without faults every unit can be made', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ';', '\t', '\n', '1'), maxLength: 80 })
  fc.assert(
    fc.property(text, (written) => {
      const units = readUnitList(written)
      const lines = units.map(({ line }) => line)
      expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b))
      const sound = units.filter(({ fault }) => fault === undefined)
      for (const { name, shortName } of sound) {
        expect(name.trim().length).toBeGreaterThan(0)
        expect(shortName.trim().length).toBeGreaterThan(0)
        expect(shortName.length).toBeLessThanOrEqual(60)
      }
      expect(new Set(sound.map(({ name }) => comparableName(name))).size).toBe(sound.length)
    }),
  )
})

test('every line with a letter in it is read', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ';'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const written = lines.flatMap((each, position) => (/[ab]/.test(each) ? [position + 1] : []))
      expect(readUnitList(lines.join('\n')).map((unit) => unit.line)).toEqual(written)
    }),
  )
})
