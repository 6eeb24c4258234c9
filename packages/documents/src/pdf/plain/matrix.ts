/** Six numbers, as PDF counts: what becomes of x and y, and where they begin. */
export type Matrix = readonly [number, number, number, number, number, number]

export function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

/** First the other, then the one. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    ...([a * g + c * h, b * g + d * h] as const),
    ...([a * i + c * j, b * i + d * j] as const),
    ...([a * k + c * l + e, b * k + d * l + f] as const),
  ]
}
