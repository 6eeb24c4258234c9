/** From, to: in a box of 0.75 by 1. */
export type Stroke = readonly [fromX: number, fromY: number, toX: number, toY: number]

const L = 0
const R = 0.65
const M = 0.325
const CURVE: readonly Stroke[] = [
  ...([
    [R, 0.85, 0.5, 1],
    [0.5, 1, 0.15, 1],
    [0.15, 1, L, 0.85],
    [L, 0.85, L, 0.15],
  ] as const),
  ...([
    [L, 0.15, 0.15, 0],
    [0.15, 0, 0.5, 0],
    [0.5, 0, R, 0.15],
  ] as const),
]
const BOW: readonly Stroke[] = [
  ...([
    [L, 0, L, 1],
    [L, 1, 0.5, 1],
    [0.5, 1, R, 0.88],
    [R, 0.88, R, 0.62],
  ] as const),
  ...([
    [R, 0.62, 0.5, 0.5],
    [0.5, 0.5, L, 0.5],
  ] as const),
]
const LETTERS: Readonly<Record<string, readonly Stroke[]>> = {
  R: [...BOW, [0.3, 0.5, R, 0]],
  P: BOW,
  A: [
    [L, 0, M, 1],
    [M, 1, R, 0],
    [0.12, 0.36, 0.53, 0.36],
  ],
  N: [
    [L, 0, L, 1],
    [L, 1, R, 0],
    [R, 0, R, 1],
  ],
  C: CURVE,
  G: [...CURVE, [R, 0.15, R, 0.45], [R, 0.45, 0.35, 0.45]],
  L: [
    [L, 1, L, 0],
    [L, 0, R, 0],
  ],
  I: [[M, 0, M, 1]],
  S: [
    ...([
      [R, 0.88, 0.5, 1],
      [0.5, 1, 0.15, 1],
      [0.15, 1, L, 0.85],
      [L, 0.85, L, 0.65],
    ] as const),
    ...([
      [L, 0.65, 0.15, 0.53],
      [0.15, 0.53, 0.5, 0.47],
      [0.5, 0.47, R, 0.35],
    ] as const),
    ...([
      [R, 0.35, R, 0.15],
      [R, 0.15, 0.5, 0],
      [0.5, 0, 0.15, 0],
      [0.15, 0, L, 0.12],
    ] as const),
  ],
  D: [
    ...([
      [L, 0, L, 1],
      [L, 1, 0.45, 1],
      [0.45, 1, R, 0.8],
      [R, 0.8, R, 0.2],
    ] as const),
    ...([
      [R, 0.2, 0.45, 0],
      [0.45, 0, L, 0],
    ] as const),
  ],
  F: [
    [L, 0, L, 1],
    [L, 1, R, 1],
    [L, 0.5, 0.5, 0.5],
  ],
  T: [
    [M, 0, M, 1],
    [L, 1, R, 1],
  ],
  U: [
    [L, 1, L, 0.15],
    [L, 0.15, 0.15, 0],
    [0.15, 0, 0.5, 0],
    [0.5, 0, R, 0.15],
    [R, 0.15, R, 1],
  ],
  K: [
    [L, 0, L, 1],
    [R, 1, L, 0.42],
    [0.2, 0.58, R, 0],
  ],
  O: [...CURVE, [R, 0.85, R, 0.15]],
  E: [
    [L, 0, L, 1],
    [L, 1, R, 1],
    [L, 0.5, 0.55, 0.5],
    [L, 0, R, 0],
  ],
}

/** A word drawn in lines, a letter as high as a box is wide: no font, no text. */
export function letterStrokes(word: string): readonly Stroke[] {
  return [...word].flatMap((letter, at) =>
    (LETTERS[letter] ?? []).map(
      ([fromX, fromY, toX, toY]) => [fromX + at, fromY, toX + at, toY] as const satisfies Stroke,
    ),
  )
}
