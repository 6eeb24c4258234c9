import type { GreyPicture } from '../grey-picture.ts'

/** A black-and-white picture: 1 is ink. */
export type Mask = GreyPicture

/** Ink where all dots of the square around it are ink. */
const erode = (mask: Mask, side: number): Mask => slide(mask, side, (sum) => sum === side * side)

/** Ink where any dot of the square around it is ink. */
export const dilate = (mask: Mask, side: number): Mask => slide(mask, side, (sum) => sum > 0)

/** What is nowhere narrower than the square; the rest is gone. */
export const open = (mask: Mask, side: number): Mask => dilate(erode(mask, side), side | 1)

function slide({ width, height, dots }: Mask, side: number, isInk: (sum: number) => boolean): Mask {
  const sums = sumUp({ width, height, dots })
  const wide = width + 1
  const result = new Uint8Array(dots.length)
  const before = Math.floor((side - 1) / 2)
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - before) * wide
    const bottom = Math.min(height, y - before + side) * wide
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - before)
      const right = Math.min(width, x - before + side)
      const sum =
        (sums[bottom + right] ?? 0) -
        (sums[bottom + left] ?? 0) -
        (sums[top + right] ?? 0) +
        (sums[top + left] ?? 0)
      if (isInk(sum)) result[y * width + x] = 1
    }
  }
  return { width, height, dots: result }
}

/** How much ink is above and left of each corner, so that every square costs the same. */
function sumUp({ width, height, dots }: Mask): Int32Array {
  const wide = width + 1
  const sums = new Int32Array(wide * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let row = 0
    for (let x = 0; x < width; x += 1) {
      row += dots[y * width + x] ?? 0
      sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] ?? 0) + row
    }
  }
  return sums
}
