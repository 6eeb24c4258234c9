/** One measured promise: a row of docs/benchmarks.md. */
export interface Figure {
  readonly promise: string
  /** The limit, or the peer with what it measured in the same run. */
  readonly against: string
  readonly measured: string
  readonly held: boolean
  readonly how: string
}

type Unit =
  | 'ms'
  | 's'
  | 'kB'
  | 'MB'
  | '%'
  | 'files'
  | 'institutions'
  | 'rounds'
  | 'ratings'
  | 'documents'
  | 'pages'
  | 'saves'
  | 'changes'

interface Measurement {
  readonly promise: string
  readonly value: number
  readonly limit: number
  readonly unit: Unit
  /** What the limit is, where it is more than a number: "LibreOffice Calc in the same run". */
  readonly peer?: string
  /** Further numbers of the same measurement, for who reads the table. */
  readonly detail?: string
  readonly how: string
}

/** A promise that is held while the value stays at or below its limit. */
export function atMost(measurement: Measurement): Figure {
  return toFigure(measurement, '≤', measurement.value <= measurement.limit)
}

/** A promise that is held while the value reaches its limit. */
export function atLeast(measurement: Measurement): Figure {
  return toFigure(measurement, '≥', measurement.value >= measurement.limit)
}

/** What stands in the table when a section could not measure: a promise without a figure is not held. */
export function notMeasured(section: string): Figure {
  return { promise: section, against: '–', measured: 'not measured', held: false, how: 'failed in this run' }
}

function toFigure(measurement: Measurement, sign: '≤' | '≥', held: boolean): Figure {
  const { promise, value, limit, unit, peer, detail, how } = measurement
  return {
    promise,
    against: `${sign} ${formatQuantity(limit, unit)}${peer === undefined ? '' : ` (${peer})`}`,
    measured: `${formatQuantity(value, unit)}${detail === undefined ? '' : ` (${detail})`}`,
    held,
    how,
  }
}

/** Three digits that mean something, whole numbers in full: "4.21 ms", "1234 ms", "180 kB". */
export function formatQuantity(value: number, unit: Unit | 'requests/s'): string {
  const digits = Number.isInteger(value) ? `${value}` : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
  return `${digits} ${unit}`
}
