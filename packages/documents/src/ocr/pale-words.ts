import type { GreyPicture } from './grey-picture.ts'

/** Paler than print, darker than paper and its noise. */
const LEAST_CONTRAST = 14
const MOST_CONTRAST = 130
/** A watermark has one shade; the rims of printed letters have all of them. */
const LIKENESS = 12
const MIN_SHARE = 0.002
const MAX_SHARE = 0.2
const REACH = 2
/** Of the 25 dots around one in a wide stroke; specks have fewer. */
const NEIGHBOURS = 11

/**
 * The wide pale strokes of a page, in black on white: a watermark, which recognition of the page itself passes over.
 * `undefined` where there is nothing of the kind.
 */
export function keepPaleStrokes(page: GreyPicture): GreyPicture | undefined {
  const counts = countEvenShades(page)
  const paper = commonest(counts, 0, 255)
  const shade = commonest(counts, paper - MOST_CONTRAST, paper - LEAST_CONTRAST)
  const pale = page.dots.map((dot) =>
    Math.abs(dot - shade) <= LIKENESS && paper - dot >= LEAST_CONTRAST ? 1 : 0,
  )
  const dense = {
    ...page,
    dots: pale.map((dot, at) => (dot === 1 && around(page.width, pale, at) >= NEIGHBOURS ? 1 : 0)),
  }
  const share = dense.dots.reduce((sum, dot) => sum + dot, 0) / dense.dots.length
  return share >= MIN_SHARE && share <= MAX_SHARE ? thicken(dense) : undefined
}

/** Only dots that are like their neighbours: the rims of letters would outweigh a watermark. */
function countEvenShades({ width, dots }: GreyPicture): Uint32Array {
  const counts = new Uint32Array(256)
  for (const [at, dot] of dots.entries()) {
    const isEven = [at - 1, at + 1, at - width, at + width].every(
      (beside) => Math.abs((dots[beside] ?? 0) - dot) <= LIKENESS,
    )
    if (isEven) counts[dot] = (counts[dot] ?? 0) + 1
  }
  return counts
}

function commonest(counts: Uint32Array, from: number, to: number): number {
  let best = Math.max(0, from)
  for (let shade = best; shade <= to; shade += 1) if ((counts[shade] ?? 0) > (counts[best] ?? 0)) best = shade
  return best
}

function around(width: number, dots: Uint8Array, at: number): number {
  let sum = 0
  for (let up = -REACH; up <= REACH; up += 1) {
    for (let left = -REACH; left <= REACH; left += 1) sum += dots[at + up * width + left] ?? 0
  }
  return sum
}

/** Black on white, with the gaps closed that the print over it cut. */
function thicken({ width, height, dots }: GreyPicture): GreyPicture {
  const thick = new Uint8Array(dots.length).fill(255)
  for (let y = REACH; y < height - REACH; y += 1) {
    for (let x = REACH; x < width - REACH; x += 1) {
      if (dots[y * width + x] !== 1) continue
      for (let up = -REACH; up <= REACH; up += 1) {
        const start = (y + up) * width + x - REACH
        thick.fill(0, start, start + 2 * REACH + 1)
      }
    }
  }
  return { width, height, dots: thick }
}
