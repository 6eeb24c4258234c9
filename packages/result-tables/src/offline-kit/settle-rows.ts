import type { KitQuestion } from './offline-kit.ts'
import type { ReturnedRow } from './returned-kit.ts'
import { saysSame } from './said-text.ts'

export interface WrittenRow extends ReturnedRow {
  readonly line: number
}

/** One row for each question: a copied row counts once, and where two say different things neither is taken. */
export function settleRows(
  questions: readonly KitQuestion[],
  written: readonly WrittenRow[],
  sheet: string,
): readonly ReturnedRow[] {
  return questions.map(({ requestId, code, said }) => {
    const rows = written.filter((row) => row.requestId === requestId)
    const [first] = rows
    if (first === undefined) return { requestId, line: null, saying: null, faults: [] }
    const faults = rows.flatMap((row) => row.faults)
    if (faults.length > 0) return { requestId, line: first.line, saying: null, faults }
    const changed = rows.filter(({ saying }) => saying !== null && !saysSame(saying, said))
    const [one] = changed
    const other = changed.find(({ saying }) => saying && one?.saying && !saysSame(saying, one.saying))
    if (one === undefined) {
      const untouched = rows.find(({ saying }) => saying !== null) ?? first
      return { requestId, line: untouched.line, saying: untouched.saying, faults }
    }
    if (other === undefined) return { requestId, line: one.line, saying: one.saying, faults }
    const twice = `Lembar ${sheet}, baris ${one.line} dan ${other.line}: dua isian berbeda untuk ${code}. Hapus yang tidak berlaku.`
    return { requestId, line: one.line, saying: null, faults: [twice] }
  })
}
