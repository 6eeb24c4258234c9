/** A label on one line: where it would like to begin and how wide it is. */
export interface WantedLabel {
  readonly left: number
  readonly width: number
}

/** A run of labels that touch and therefore move together. */
interface Run {
  /** Where the run would like to begin: the mean of what its labels would like. */
  wanted: number
  labels: number
  width: number
}

/**
 * Left edges for labels given from left to right: `gap` apart, inside `room`, each as near to where it wants to be as the
 * others allow (least squares). Returns `null` when they do not fit at all.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  room: { readonly width: number; readonly gap: number },
): readonly number[] | null {
  const runs: Run[] = []
  for (const label of labels) {
    runs.push({ wanted: label.left, labels: 1, width: label.width })
    mergeTouching(runs, room.gap)
  }

  const total = runs.reduce((sum, run) => sum + run.width, 0) + room.gap * Math.max(0, runs.length - 1)
  if (total > room.width) return null
  return spread(labels, startsWithin(runs, room), room.gap)
}

/** As long as the last run reaches into the one before it, the two become one. */
function mergeTouching(runs: Run[], gap: number): void {
  for (;;) {
    const last = runs.at(-1)
    const before = runs.at(-2)
    if (last === undefined || before === undefined) return
    if (before.wanted + before.width + gap <= last.wanted) return

    const labels = before.labels + last.labels
    const shift = before.width + gap
    before.wanted = (before.wanted * before.labels + (last.wanted - shift) * last.labels) / labels
    before.width += gap + last.width
    before.labels = labels
    runs.pop()
  }
}

/** Pushes runs in from the left edge, then back from the right edge. */
function startsWithin(
  runs: readonly Run[],
  room: { readonly width: number; readonly gap: number },
): { readonly start: number; readonly labels: number }[] {
  const starts: { start: number; labels: number; width: number }[] = []
  let free = 0
  for (const run of runs) {
    const start = Math.max(run.wanted, free)
    starts.push({ start, labels: run.labels, width: run.width })
    free = start + run.width + room.gap
  }
  let limit = room.width
  for (const run of starts.toReversed()) {
    run.start = Math.min(run.start, limit - run.width)
    limit = run.start - room.gap
  }
  return starts
}

function spread(
  labels: readonly WantedLabel[],
  runs: readonly { readonly start: number; readonly labels: number }[],
  gap: number,
): readonly number[] {
  const lefts: number[] = []
  for (const run of runs) {
    let left = run.start
    for (const label of labels.slice(lefts.length, lefts.length + run.labels)) {
      lefts.push(left)
      left += label.width + gap
    }
  }
  return lefts
}
