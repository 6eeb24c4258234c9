import { closeSync, existsSync, openSync, readdirSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inspectApart } from '../../inspect/inspect-apart.ts'
import { inspectFile } from '../../inspect/inspect-file.ts'
import { inventSpecimens, printSpecimen } from '../../inspect/testing/labelled-set.ts'
import { readDocumentText } from '../../read-document-text.ts'
import {
  flateBomb,
  lockedPdf,
  nestedForms,
  pageTreeLoop,
  plainPdf,
} from '../../testing/hostile/hostile-pdf.ts'
import { onePagePdf, pdfStream } from '../../testing/hostile/lay-out-pdf.ts'
import { cutOff } from '../../testing/hostile/mangle.ts'
import { descendantsOf } from '../../testing/processes.ts'
import { shareOfWords } from '../../testing/share-of-words.ts'
import { type TemporaryFolder, temporaryFolder } from '../../testing/temporary-file.ts'
import { readPdfText } from '../read-pdf-text.ts'
import { readWithoutPoppler } from './read-without-poppler.ts'

const at = new Date('2026-11-26T00:00:00Z')
const WANTED_SHARE = 0.97
/** The whole set, each document for itself, is measured in `npm run bench documents`. */
const EVERY = 8

let folder: TemporaryFolder
let empty: TemporaryFolder
beforeEach(() => {
  folder = temporaryFolder()
  empty = temporaryFolder()
})
afterEach(() => {
  vi.unstubAllEnvs()
  folder[Symbol.dispose]()
  empty[Symbol.dispose]()
})

const hidePoppler = () => vi.stubEnv('PATH', empty.path)

describe('without poppler', { timeout: 120_000 }, () => {
  test.runIf(existsSync('/usr/bin/pdftotext'))(
    'nearly every word that poppler finds in documents of offices is found, page by page',
    async () => {
      const path = folder.write('semua.pdf', await bindTogether())
      const theirs = await readPdfText(path)
      hidePoppler()
      const ours = await readPdfText(path)

      expect(theirs.readBy).toBeUndefined()
      expect(ours).toMatchObject({ readBy: 'pdf.js', pageCount: theirs.pageCount })
      expect(ours.pages).toHaveLength(theirs.pages.length)
      expect(shareOfWords(theirs.pages, ours.pages)).toBeGreaterThanOrEqual(WANTED_SHARE)
    },
  )

  test('a document is inspected all the same, and who read it is told', async () => {
    hidePoppler()
    const { inspection, pageTexts } = await inspectFile(folder.write('notula.pdf', plainPdf()), { at })

    expect(inspection).toMatchObject({ pages: 1, text: 'readable' })
    expect(inspection.issues.map(({ code }) => code)).toEqual(['read_by_pdfjs'])
    expect(pageTexts[0]).toContain('Notula rapat koordinasi')
  })

  test('pages of pictures alone are called scanned, since nothing draws them for recognition', async () => {
    hidePoppler()
    const text = await readDocumentText(folder.write('pindai.pdf', onePagePdf(pdfStream('q Q'))))

    expect(text).toMatchObject({ readability: 'scanned', pageCount: 1, recognisedPages: [] })
  })
})

type Hostile = [
  name: string,
  bytes: () => Buffer,
  trouble: string,
  limits?: Parameters<typeof readWithoutPoppler>[1],
]

describe('without poppler a hostile PDF ends in a stated result', { timeout: 120_000 }, () => {
  test.each<Hostile>([
    ['drawing packed twice', () => flateBomb(3), 'too_large'],
    ['pages that contain themselves', pageTreeLoop, 'broken_file'],
    ['a password nobody has', lockedPdf, 'file_locked'],
    ['cut off at its beginning', () => cutOff(plainPdf(), 0.1), 'broken_file'],
    ['drawing that never ends', nestedForms, 'timed_out', { cpuSeconds: 1 }],
    ['saying something again and again', () => flateBomb(1), 'timed_out', { wallMs: 20 }],
  ])('and leaves neither process nor file behind: %s', async (_, bytes, trouble, limits) => {
    using scratch = temporaryFolder()
    vi.stubEnv('TMPDIR', scratch.path)
    const before = descendantsOf(process.pid)

    const text = await readWithoutPoppler(folder.write('aneh.pdf', bytes()), limits)

    expect(text).toMatchObject({ trouble, pages: [] })
    await expect.poll(() => descendantsOf(process.pid).filter((pid) => !before.includes(pid))).toEqual([])
    expect(readdirSync(scratch.path)).toEqual([])
  })

  test('also where it is stopped by the clock of whoever asked for it', async () => {
    hidePoppler()
    const before = descendantsOf(process.pid)
    const input = openSync(folder.write('lingkaran.pdf', nestedForms()), 'r')
    const ended = await inspectApart(input, { at, limits: { wallMs: 700, residentMiB: 280 } })
    closeSync(input)

    expect(ended).toBe('timed_out')
    await expect.poll(() => descendantsOf(process.pid).filter((pid) => !before.includes(pid))).toEqual([])
  })
})

/** One file of many: a process for each would take longer than reading them. */
async function bindTogether(): Promise<Uint8Array> {
  const whole = await PDFDocument.create()
  const chosen = inventSpecimens().filter((_, index) => index % EVERY === 0)
  for (const [index, specimen] of chosen.entries()) {
    const { bytes } = await printSpecimen(specimen, 'pdf', index)
    const part = await PDFDocument.load(bytes)
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page)
  }
  return whole.save()
}
