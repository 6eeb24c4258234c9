import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { Confusion } from './documents/confusion.ts'
import { type Answer, inspectLabelledSet } from './documents/inspect-labelled-set.ts'
import { timeText } from './documents/time-text.ts'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'

/** What a document is found to be, on invented ones with known answers; and how long its text takes. */
export async function measureDocuments(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['poppler-utils', 'tesseract-ocr', 'tesseract-ocr-ind'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  const answers = await inspectLabelledSet(['pdf', 'docx', 'txt', 'scan'])
  printConfusion(answers)
  return [speed(await timeText()), ...accuracy(answers)]
}

function speed({ pages, plainMs, oursMs }: Awaited<ReturnType<typeof timeText>>): Figure {
  return atLeast({
    promise: 'text of a long PDF beside plain pdftotext',
    value: (plainMs / oursMs) * 100,
    limit: 80,
    unit: '%',
    peer: `of pdftotext’s speed, ${formatQuantity(plainMs, 'ms')} in the same run`,
    detail: `${pages} pages in ${formatQuantity(oursMs, 'ms')}`,
    how: 'with layout and watermarks, in a limited process; medians of 11 runs in turn',
  })
}

function accuracy(answers: readonly Answer[]): readonly Figure[] {
  const how =
    'own invented documents as PDF, DOCX and text, and every fourth scanned; confusion printed by the run'
  const right = ({ expected, found }: Answer) =>
    expected.kind === found.kind && expected.status === found.status
  const share = (answers.filter(right).length / answers.length) * 100
  const scans = answers.filter(({ carrier }) => carrier === 'scan')
  const detail = `${answers.length} files, of them ${scans.length} scans with ${scans.filter(right).length} right`
  const passed = answers.filter(
    ({ expected, found }) => expected.status === 'draft' && found.status === 'enacted',
  )
  return [
    atLeast({ promise: 'kind and status of documents', value: share, limit: 95, unit: '%', detail, how }),
    atMost({ promise: 'drafts taken for enacted', value: passed.length, limit: 0, unit: 'documents', how }),
  ]
}

function printConfusion(answers: readonly Answer[]): void {
  for (const [title, pick] of [
    ['Kinds', ({ kind }: { kind: string }) => kind],
    ['Statuses', ({ status }: { status: string }) => status],
  ] as const) {
    const table = new Confusion()
    for (const { expected, found } of answers) table.add(pick(expected), pick(found))
    console.log(`\n${title}: expected, right, and what the others were taken for`)
    for (const line of table.lines()) console.log(line)
  }
  for (const { name, expected, found } of answers) {
    if (expected.kind !== found.kind || expected.status !== found.status)
      console.log(`wrong: ${name}: ${found.kind}, ${found.status}`)
  }
}
