export type Corner = readonly [x: number, y: number]

/** The corners of the smallest shape without dents that holds all dots. */
export function cornersOf(dots: Int32Array, width: number): readonly Corner[] {
  const rows = new Map<number, { left: number; right: number }>()
  for (const at of dots) {
    const x = at % width
    const y = (at - x) / width
    const row = rows.get(y)
    if (row === undefined) rows.set(y, { left: x, right: x + 1 })
    else {
      row.left = Math.min(row.left, x)
      row.right = Math.max(row.right, x + 1)
    }
  }
  const points = [...rows]
    .flatMap(([y, { left, right }]): Corner[] => [
      ...([left, right] as const).flatMap((x): Corner[] => [
        [x, y],
        [x, y + 1],
      ]),
    ])
    .toSorted(([x, y], [otherX, otherY]) => x - otherX || y - otherY)
  return [...halfAround(points), ...halfAround(points.toReversed())]
}

function halfAround(points: readonly Corner[]): readonly Corner[] {
  const corners: Corner[] = []
  for (const point of points) {
    while (isDent(corners.at(-2), corners.at(-1), point)) corners.pop()
    corners.push(point)
  }
  return corners.slice(0, -1)
}

function isDent(before: Corner | undefined, at: Corner | undefined, after: Corner): boolean {
  if (before === undefined || at === undefined) return false
  return (at[0] - before[0]) * (after[1] - before[1]) <= (at[1] - before[1]) * (after[0] - before[0])
}

export function surfaceWithin(corners: readonly Corner[]): number {
  let twice = 0
  for (const [index, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}
