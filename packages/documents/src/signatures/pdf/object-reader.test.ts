import { describe, expect, test } from 'vitest'
import { ObjectReader } from './object-reader.ts'
import type { PdfObject } from './pdf-object.ts'
import { ReadingBudget } from './reading-budget.ts'

function read(text: string): PdfObject {
  return new ObjectReader(Buffer.from(text, 'latin1'), 0, new ReadingBudget()).readObject()
}

const textOf = (object: PdfObject) =>
  typeof object === 'object' && object?.kind === 'string'
    ? Buffer.from(object.bytes).toString('latin1')
    : undefined

describe('an object of a PDF', () => {
  test.each([
    ['true', true],
    ['null', null],
    ['-17.5', -17.5],
    ['+.5', 0.5],
    ['42', 42],
  ])('is read: %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  test('may refer to another', () => {
    expect(read('12 0 R')).toEqual({ kind: 'ref', number: 12, generation: 0 })
    expect(read('[12 0 R 3 0]')).toMatchObject({ items: [{ kind: 'ref', number: 12 }, 3, 0] })
  })

  test.each([
    ['(a (b) c)', 'a (b) c'],
    ['(\\(\\051\\7\\\n.)', '()\u0007.'],
    ['<48 6 5 6C6C6>', 'Hell`'],
    ['()', ''],
  ])('may be a text: %s', (text, value) => {
    expect(textOf(read(text))).toBe(value)
  })

  test('knows where its text stands, brackets included', () => {
    expect(read('<</Contents <00ff>>>')).toMatchObject({ kind: 'dict' })
    const dict = read('<</Contents <00ff>>>')
    const contents =
      typeof dict === 'object' && dict?.kind === 'dict' ? dict.entries.get('Contents') : undefined
    expect(contents).toMatchObject({ start: 12, end: 18, isHex: true })
  })

  test('has names with escaped letters, and comments between', () => {
    expect(read('% a comment\n/A#42')).toEqual({ kind: 'name', name: 'AB' })
  })

  test.each([
    ['a key that is written twice', '<< /A 1 /A 2 >>'],
    ['a dictionary that is not closed', '<< /A 1'],
    ['an array that is not closed', '[1 2'],
    ['a text that is not closed', '(a'],
    ['a hexadecimal text with something else in it', '<12xy>'],
    ['a key that is no name', '<< 1 /A >>'],
    ['a word that means nothing', 'Infinity'],
    ['nothing', ''],
  ])('is refused where it has %s', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'pdf.structure' }))
  })

  test('is refused where it is nested too deep', () => {
    expect(() => read('['.repeat(200))).toThrow(expect.objectContaining({ code: 'pdf.too_deep' }))
  })
})
