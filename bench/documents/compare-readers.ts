import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventSpecimens, printSpecimen } from '../../packages/documents/src/inspect/testing/labelled-set.ts'
import { readWithoutPoppler } from '../../packages/documents/src/pdf/plain/read-without-poppler.ts'
import { readPdfText } from '../../packages/documents/src/pdf/read-pdf-text.ts'
import { shareOfWords } from '../../packages/documents/src/testing/share-of-words.ts'

interface Compared {
  readonly documents: number
  /** Of all words that poppler finds, on the same pages. */
  readonly share: number
  /** Documents of which the two count other pages. */
  readonly otherwise: number
}

/** Every document of the labelled set, read with poppler and without it. */
export async function compareReaders(): Promise<Compared> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-readers-'))
  const theirs: string[] = []
  const ours: string[] = []
  const specimens = inventSpecimens()
  let otherwise = 0
  try {
    for (const [index, specimen] of specimens.entries()) {
      const { name, bytes } = await printSpecimen(specimen, 'pdf', index)
      const path = join(folder, name)
      writeFileSync(path, bytes)
      const [usual, reserve] = [await readPdfText(path), await readWithoutPoppler(path)]
      if (usual.pageCount !== reserve.pageCount) otherwise += 1
      theirs.push(...usual.pages)
      ours.push(...usual.pages.map((_, page) => reserve.pages[page] ?? ''))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return { documents: specimens.length, share: shareOfWords(theirs, ours), otherwise }
}
