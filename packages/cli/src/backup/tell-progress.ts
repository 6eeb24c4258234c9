import type { Phase } from '@undagi/server'
import { withDecimalComma } from '../output/for-people.ts'
import type { Terminal } from '../output/terminal.ts'

const WORDS: Record<Phase, string> = {
  export: 'Menyimpan',
  exportFiles: 'Menyimpan dokumen',
  verify: 'Memeriksa berkas',
  load: 'Memulihkan di samping data yang ada',
  compare: 'Membandingkan dengan cadangan',
  index: 'Membangun kunci dan indeks',
  update: 'Menyesuaikan dengan versi ini',
  loadFiles: 'Memulihkan dokumen',
  switch: 'Mengganti data',
}

const BETWEEN_LINES_MS = 2_000

/** Says what is going on when something new begins, and how far it is every two seconds. */
export function tellProgress(terminal: Terminal): (phase: Phase, table: string, bytes: number) => void {
  const through = new Map<Phase, number>()
  let toldAt = 0
  return (phase, table, bytes) => {
    const isNew = !through.has(phase)
    const sum = (through.get(phase) ?? 0) + bytes
    through.set(phase, sum)
    if (!isNew && performance.now() - toldAt < BETWEEN_LINES_MS) return
    toldAt = performance.now()
    const where = `${sum === 0 ? '' : `: ${megabytes(sum)}`}${table === '' ? '' : `, tabel ${table}`}`
    terminal.tell(`${WORDS[phase]}${isNew ? '' : where}…`)
  }
}

export function megabytes(bytes: number): string {
  const amount = bytes / 1e6
  return `${withDecimalComma(amount.toFixed(amount < 10 ? 1 : 0))} MB`
}
