import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspectDocument } from '@undagi/documents/inspect'
import {
  type Carrier,
  inventSpecimens,
  printSpecimen,
} from '../../packages/documents/src/inspect/testing/labelled-set.ts'
import type { Specimen } from '../../packages/documents/src/inspect/testing/paper.ts'

export interface Answer {
  readonly name: string
  readonly carrier: Carrier
  readonly expected: Specimen['expected']
  readonly found: { readonly kind: string; readonly status: string }
}

/** Recognising letters takes seconds a page: of the scans, every fourth document. */
const EVERY: Readonly<Record<Carrier, number>> = { pdf: 1, docx: 1, txt: 1, scan: 4 }

/** The whole set as files of each kind, read as the command line reads them; `around` may change what is installed while it reads. */
export async function inspectLabelledSet(
  carriers: readonly Carrier[],
  around: <T>(read: () => Promise<T>) => Promise<T> = (read) => read(),
): Promise<readonly Answer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-labelled-'))
  const answers: Answer[] = []
  try {
    for (const [index, specimen] of inventSpecimens().entries()) {
      for (const carrier of carriers.filter((each) => index % EVERY[each] === 0)) {
        const { name, bytes, expected } = await printSpecimen(specimen, carrier, index)
        const path = join(folder, name)
        writeFileSync(path, bytes)
        const { inspection } = await around(() => inspectDocument(path, { at: new Date() }))
        answers.push({ name, carrier, expected, found: { kind: inspection.kind, status: inspection.status } })
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return answers
}
