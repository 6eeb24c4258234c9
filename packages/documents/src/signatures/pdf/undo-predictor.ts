import { broken } from './broken-pdf.ts'

/** Takes back what PNG's row filters did (predictors 10 to 15) to bytes of one byte per colour. */
export function undoPredictor(bytes: Uint8Array, columns: number): Uint8Array {
  if (!Number.isSafeInteger(columns) || columns < 1 || columns > 65_536)
    throw broken('lebar kolom tidak masuk akal')
  const rows = Math.floor(bytes.length / (columns + 1))
  const plain = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (columns + 1)] ?? 0
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0
      const up = row > 0 ? (plain[at - columns] ?? 0) : 0
      const upLeft = column > 0 && row > 0 ? (plain[at - columns - 1] ?? 0) : 0
      const raw = bytes[row * (columns + 1) + 1 + column] ?? 0
      plain[at] = raw + predicted(filter, { left, up, upLeft })
    }
  }
  return plain
}

interface Neighbours {
  readonly left: number
  readonly up: number
  readonly upLeft: number
}

function predicted(filter: number, { left, up, upLeft }: Neighbours): number {
  switch (filter) {
    case 0:
      return 0
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth({ left, up, upLeft })
    default:
      throw broken('saringan baris tidak dikenal')
  }
}

function paeth({ left, up, upLeft }: Neighbours): number {
  const estimate = left + up - upLeft
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value))
  if (toLeft === undefined || toUp === undefined || toUpLeft === undefined) return 0
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}
