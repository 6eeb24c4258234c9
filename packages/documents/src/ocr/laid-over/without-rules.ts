import type { Mask } from './box.ts'

/** Longer than a straight side of any letter, even of one as large as fits on the page a few times. */
const SHORTEST_RULE = 130

/** Ink without long lines along the edges of the page: tables, frames, what underlines. A scan may lie a little askew. */
export function withoutRules({ width, height, dots }: Mask): Mask {
  const kept = dots.slice()
  for (let y = 0; y < height; y += 1)
    eraseRules({ dots, kept, first: y * width, step: 1, beside: width, length: width })
  for (let x = 0; x < width; x += 1)
    eraseRules({ dots, kept, first: x, step: width, beside: 1, length: height })
  return { width, height, dots: kept }
}

interface Row {
  readonly dots: Uint8Array
  readonly kept: Uint8Array
  readonly first: number
  readonly step: number
  /** How far away the next row is. */
  readonly beside: number
  readonly length: number
}

/** A row and its neighbours count together. */
function eraseRules({ dots, kept, first, step, beside, length }: Row): void {
  let run = 0
  for (let along = 0; along <= length; along += 1) {
    const at = first + along * step
    if (along < length && (dots[at] === 1 || dots[at - beside] === 1 || dots[at + beside] === 1)) {
      run += 1
      continue
    }
    if (run >= SHORTEST_RULE) {
      for (let back = 1; back <= run; back += 1) {
        const there = at - back * step
        for (const each of [there - beside, there, there + beside]) kept[each] = 0
      }
    }
    run = 0
  }
}
