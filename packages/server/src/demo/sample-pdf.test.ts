import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspectDocument } from '@undagi/documents/inspect'
import { expect, test } from 'vitest'
import { writeSamplePdf } from './sample-pdf.ts'

test('what a page of it says is read on that page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'undagi-pdf-'))
  const path = join(folder, 'contoh.pdf')
  await writeFile(path, writeSamplePdf([['Peraturan (contoh)', 'Nomor 17'], ['Pasal 5 \\ ayat (2)']]))
  const { pageTexts } = await inspectDocument(path, {
    at: new Date('2022-09-01T00:00:00Z'),
    recognisedPages: 0,
  })
  await rm(folder, { recursive: true })

  expect(
    pageTexts.map((text) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ),
  ).toEqual([['Peraturan (contoh)', 'Nomor 17'], ['Pasal 5 \\ ayat (2)']])
})
