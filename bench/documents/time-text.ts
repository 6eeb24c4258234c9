import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { p } from '../../packages/documents/src/inspect/testing/paper.ts'
import { renderPdf } from '../../packages/documents/src/inspect/testing/render-pdf.ts'
import { readWithoutPoppler } from '../../packages/documents/src/pdf/plain/read-without-poppler.ts'
import { readPdfText } from '../../packages/documents/src/pdf/read-pdf-text.ts'
import { median } from '../percentile.ts'

const RUNS = 11
const RESERVE_RUNS = 3
const PARAGRAPHS = 3300
const SENTENCE =
  'Setiap perangkat daerah menyediakan data yang mutakhir dan dapat dipertukarkan, dan wali data memeriksa kesesuaiannya dengan standar yang telah disepakati bersama sebelum disebarluaskan kepada pengguna.'

interface Times {
  readonly pages: number
  readonly plainMs: number
  readonly oursMs: number
  readonly reserveMs: number
}

/** A long PDF read by pdftotext alone and by us, in turn, so that a busy moment meets both. */
export async function timeText(): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-long-'))
  try {
    const path = join(folder, 'panjang.pdf')
    const blocks = Array.from({ length: PARAGRAPHS }, (_, index) => p(`${index}. ${SENTENCE}`))
    writeFileSync(path, await renderPdf({ blocks }, { font: 'times', size: 11, margin: 60 }))
    const plain: number[] = []
    const ours: number[] = []
    let pages = 0
    for (let run = 0; run < RUNS; run += 1) {
      plain.push(await timed(() => execFileSync('pdftotext', [path, '-'], { maxBuffer: 1 << 26 })))
      ours.push(
        await timed(async () => {
          pages = (await readPdfText(path)).pages.length
        }),
      )
    }
    const reserve: number[] = []
    for (let run = 0; run < RESERVE_RUNS; run += 1) reserve.push(await timed(() => readWithoutPoppler(path)))
    return { pages, plainMs: median(plain), oursMs: median(ours), reserveMs: median(reserve) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
