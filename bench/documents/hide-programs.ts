import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whatever is done meanwhile finds no program: neither poppler nor tesseract. */
export async function hidePrograms<T>(work: () => Promise<T>): Promise<T> {
  const empty = mkdtempSync(join(tmpdir(), 'undagi-tanpa-program-'))
  const usual = process.env['PATH']
  process.env['PATH'] = empty
  try {
    return await work()
  } finally {
    process.env['PATH'] = usual
    rmdirSync(empty)
  }
}
