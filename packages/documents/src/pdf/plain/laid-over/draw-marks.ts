import { OPS } from 'unpdf/pdfjs'
import { type Matrix, matrixOf, multiply } from '../matrix.ts'
import { drawPath } from './draw-path.ts'
import { type Drawing, listOf, numbersOf } from './drawing.ts'
import type { Sheet } from './sheet.ts'

interface Marks {
  /** Lines that run across the page as those of letters do, and not along its edges as those of tables. */
  readonly lines: Sheet
  /** Short ones along its edges, as those of letters and of small tables. */
  readonly edges: Sheet
  /** Where pictures lie. */
  readonly pictures: Sheet
}

const PICTURES = [
  ...[OPS.paintImageXObject, OPS.paintInlineImageXObject],
  ...[OPS.paintImageMaskXObject, OPS.paintSolidColorImageMask],
]
/** Many at once: where each lies is told otherwise, so that they may lie anywhere. */
const MANY_PICTURES = [
  ...[OPS.paintInlineImageXObjectGroup, OPS.paintImageMaskXObjectGroup],
  ...[OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectRepeat],
]
const PLAIN_FILLS = [OPS.setFillRGBColor, OPS.setFillGray, OPS.setFillCMYKColor, OPS.setFillColorSpace]

/** Draws where lines and pictures lie; their colour and width do not matter. */
export function drawMarks({ fnArray, argsArray }: Drawing, view: Matrix, marks: Marks): void {
  const pen = new Pen(view, marks)
  for (const [index, operation] of fnArray.entries()) pen.follow(operation, listOf(argsArray[index]))
}

class Pen {
  readonly #before: { readonly at: Matrix; readonly isPattern: boolean }[] = []
  #at: Matrix
  #isPattern = false
  readonly #marks: Marks

  constructor(view: Matrix, marks: Marks) {
    this.#at = view
    this.#marks = marks
  }

  follow(operation: number, given: readonly unknown[]): void {
    const { pictures } = this.#marks
    if (operation === OPS.constructPath)
      drawPath(given, this.#at, { ...this.#marks, isPattern: this.#isPattern })
    else if (PICTURES.includes(operation)) pictures.square(this.#at)
    else if (MANY_PICTURES.includes(operation))
      pictures.square([pictures.mask.width, 0, 0, pictures.mask.height, 0, 0])
    else if (operation === OPS.setFillColorN) this.#isPattern = given[0] === 'TilingPattern'
    else if (PLAIN_FILLS.includes(operation)) this.#isPattern = false
    else this.#move(operation, given)
  }

  #move(operation: number, given: readonly unknown[]): void {
    if (operation === OPS.transform) this.#at = multiply(this.#at, matrixOf(numbersOf(given)))
    else if (operation === OPS.save) this.#save()
    else if (operation === OPS.paintFormXObjectBegin) {
      this.#save()
      this.#at = multiply(this.#at, matrixOf(numbersOf(given[0])))
    } else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) this.#restore()
  }

  #save(): void {
    this.#before.push({ at: this.#at, isPattern: this.#isPattern })
  }

  #restore(): void {
    const before = this.#before.pop()
    if (before === undefined) return
    this.#at = before.at
    this.#isPattern = before.isPattern
  }
}
