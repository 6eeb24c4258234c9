import { OPS } from 'unpdf/pdfjs'
import { expect, test } from 'vitest'
import { drawMarks } from './draw-marks.ts'
import { Sheet } from './sheet.ts'

/** A line and a curve of 20 dots from corner to corner. */
const PATH = [OPS.constructPath, [OPS.fill, [Float32Array.of(0, 10, 10, 1, 30, 30, 1, 10, 30, 4)]]] as const
const PATTERN = [OPS.setFillColorN, ['TilingPattern']] as const
const PLAIN = [OPS.setFillRGBColor, ['#000000']] as const
const SAVE = [OPS.save, null] as const
const RESTORE = [OPS.restore, null] as const
const FORM = [OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 0, 0], null]] as const
const FORM_END = [OPS.paintFormXObjectEnd, []] as const

/** Whether the path counts as a picture, since what fills it may be one. */
function isPicture(...operations: readonly (readonly [number, unknown])[]): boolean {
  const newSheet = () => new Sheet(60, 80)
  const marks = { lines: newSheet(), edges: newSheet(), pictures: newSheet() }
  const drawing = {
    fnArray: operations.map(([name]) => name),
    argsArray: operations.map(([, given]) => given),
  }
  drawMarks(drawing, [1, 0, 0, 1, 0, 0], marks)
  return marks.pictures.mask.dots.includes(1)
}

test('a path is filled with the pattern that was chosen last', () => {
  expect(isPicture(PATTERN, PATH)).toBe(true)
  expect(isPicture(PATTERN, PLAIN, PATH)).toBe(false)
})

test.each([
  ['between saving and restoring', SAVE, RESTORE],
  ['in a form', FORM, FORM_END],
])('what a path is filled with is as before after another was chosen %s', (_, begin, end) => {
  expect(isPicture(PATTERN, begin, PLAIN, end, PATH)).toBe(true)
  expect(isPicture(begin, PATTERN, end, PATH)).toBe(false)
})
