import type { Mask } from '../../../ocr/laid-over/box.ts'
import type { Matrix } from '../matrix.ts'

export type Point = readonly [x: number, y: number]

/** No page becomes a sheet of absurd size. */
const LONGEST_SIDE_DOTS = 600

/** A page on which only is drawn where something lies. */
export class Sheet {
  readonly mask: Mask
  constructor(width: number, height: number) {
    const [wide, high] = [width, height].map((side) => Math.max(1, Math.ceil(side)))
    this.mask = { width: wide ?? 1, height: high ?? 1, dots: new Uint8Array((wide ?? 1) * (high ?? 1)) }
  }

  line([fromX, fromY]: Point, [toX, toY]: Point): void {
    const length = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY))
    if (!(length < LONGEST_LINE)) return
    const steps = Math.max(1, Math.ceil(length))
    for (let step = 0; step <= steps; step += 1) {
      this.#dot(fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps)
    }
  }

  /** The unit square, wherever it is put: how a picture lies. */
  square(at: Matrix): void {
    const [across, along] = [Math.hypot(at[0], at[1]), Math.hypot(at[2], at[3])]
    // As large, or of no size that can be told, it may lie anywhere.
    if (!(Math.max(across, along) < LONGEST_LINE)) {
      this.mask.dots.fill(1)
      return
    }
    const steps = Math.ceil(across) + 1
    for (let step = 0; step <= steps; step += 1) {
      this.line(pointAt(at, step / steps, 0), pointAt(at, step / steps, 1))
    }
  }

  #dot(x: number, y: number): void {
    const [column, row] = [Math.floor(x), Math.floor(y)]
    const { width, height, dots } = this.mask
    if (column >= 0 && column < width && row >= 0 && row < height) dots[row * width + column] = 1
  }
}

/** Longer than the way across any sheet, and than what leads far out of it. */
const LONGEST_LINE = 8 * LONGEST_SIDE_DOTS

/** How much smaller than the page the sheet is. */
export const scaleOf = (width: number, height: number): number =>
  LONGEST_SIDE_DOTS / Math.max(width, height, 1)

export function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}
