import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseUnitList } from './parse-unit-list.ts'

const read = (text: string, active: readonly string[] = []) => parseUnitList(text, active)

test('a line is a name and its short form, however it was copied', () => {
  expect(read('Dinas Sosial; Dinsos\nDinas Kesehatan\tDinkes\t\n\nInspektorat')).toEqual([
    { line: 1, name: 'Dinas Sosial', shortName: 'Dinsos', fault: undefined },
    { line: 2, name: 'Dinas Kesehatan', shortName: 'Dinkes', fault: undefined },
    { line: 4, name: 'Inspektorat', shortName: 'Inspektorat', fault: undefined },
  ])
})

test('a name that is there already, or stands twice, is named on its line', () => {
  const faults = read('dinas  SOSIAL\nBappeda\nBappeda', ['Dinas Sosial']).map(({ line, fault }) => [
    line,
    fault,
  ])

  expect(faults).toEqual([
    [1, 'taken'],
    [2, undefined],
    [3, 'repeated'],
  ])
})

test.each([
  ['; Dinsos', 'no_name'],
  ['Dinas Sosial; Dinsos; lantai 2', 'too_many_parts'],
  ['x'.repeat(201), 'name_too_long'],
  [`Dinas Sosial; ${'x'.repeat(61)}`, 'short_name_too_long'],
])('%s is refused as %s', (text, fault) => {
  expect(read(text)[0]?.fault).toBe(fault)
})

test('every line with something in it is read, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.string().filter((text) => !/[\r\n]/.test(text))), (lines) => {
      const written = lines.flatMap((line, position) => (line.trim() === '' ? [] : [position + 1]))
      expect(read(lines.join('\n')).map(({ line }) => line)).toEqual(written)
    }),
  )
})
