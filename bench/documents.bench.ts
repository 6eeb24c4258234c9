import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { compareReaders } from './documents/compare-readers.ts'
import { Confusion } from './documents/confusion.ts'
import { hidePrograms } from './documents/hide-programs.ts'
import { type Answer, inspectLabelledSet } from './documents/inspect-labelled-set.ts'
import { timeText } from './documents/time-text.ts'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'

/** What a document is found to be, on invented ones with known answers; and how long its text takes. */
export async function measureDocuments(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['poppler-utils', 'tesseract-ocr', 'tesseract-ocr-ind'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  const answers = await inspectLabelledSet(['pdf', 'docx', 'txt', 'scan'])
  printConfusion(answers)
  const bare = await inspectLabelledSet(['pdf', 'scan'], hidePrograms)
  return [
    ...speed(await timeText()),
    ...withoutPoppler(await compareReaders()),
    ...judgedWithoutPoppler(answers, bare),
    ...accuracy(answers),
  ]
}

function speed({ pages, plainMs, oursMs, reserveMs }: Awaited<ReturnType<typeof timeText>>) {
  const peer = `of pdftotext’s speed, ${formatQuantity(plainMs, 'ms')} in the same run`
  const usual = atLeast({
    promise: 'text of a long PDF beside plain pdftotext',
    value: (plainMs / oursMs) * 100,
    limit: 80,
    unit: '%',
    peer,
    detail: `${pages} pages in ${formatQuantity(oursMs, 'ms')}`,
    how: 'with layout and watermarks, in a limited process; medians of 11 runs in turn',
  })
  const reserve = atLeast({
    promise: 'the same where poppler is missing',
    value: (plainMs / reserveMs) * 100,
    limit: 5,
    unit: '%',
    peer,
    detail: `${pages} pages in ${formatQuantity(reserveMs, 'ms')}`,
    how: 'by pdf.js, laid out by us, in a limited process; median of 3 runs',
  })
  return [usual, reserve]
}

function withoutPoppler({ documents, share, otherwise }: Awaited<ReturnType<typeof compareReaders>>) {
  const how = `each of ${documents} invented documents read with poppler and without it`
  return [
    atLeast({
      promise: 'words of pdftotext found without it',
      value: share * 100,
      limit: 97,
      unit: '%',
      how,
    }),
    atMost({ promise: 'with another number of pages', value: otherwise, limit: 0, unit: 'documents', how }),
  ]
}

/** The verdicts of both readers about the same files: what the other cannot see it may leave open, but never call enacted. */
function judgedWithoutPoppler(usual: readonly Answer[], bare: readonly Answer[]) {
  const before = new Map(usual.map((answer) => [answer.name, answer.found]))
  const sayBoth = ({ name, found }: Answer) =>
    `${name}: ${before.get(name)?.kind}, ${before.get(name)?.status} with poppler; ${found.kind}, ${found.status} without`
  const isOtherwise = ({ name, found }: Answer) =>
    before.get(name)?.kind !== found.kind || before.get(name)?.status !== found.status
  const texts = bare.filter(({ carrier }) => carrier === 'pdf')
  const otherwise = texts.filter(isOtherwise)
  for (const answer of bare.filter(isOtherwise)) console.log(sayBoth(answer))
  const how = `${texts.length} invented documents with text and ${bare.length - texts.length} scans, inspected where neither poppler nor tesseract is installed; both verdicts printed by the run where they differ`
  return [
    atLeast({
      promise: 'PDF with text that are judged alike without poppler',
      value: ((texts.length - otherwise.length) / texts.length) * 100,
      limit: 95,
      unit: '%',
      how,
    }),
    atMost({
      promise: 'drafts taken for enacted without poppler',
      value: bare.filter(isDraftEnacted).length,
      limit: 0,
      unit: 'documents',
      how,
    }),
  ]
}

const isDraftEnacted = ({ expected, found }: Answer) =>
  expected.status === 'draft' && found.status === 'enacted'

function accuracy(answers: readonly Answer[]): readonly Figure[] {
  const how =
    'own invented documents as PDF, DOCX and text, and every fourth scanned; confusion printed by the run'
  const right = ({ expected, found }: Answer) =>
    expected.kind === found.kind && expected.status === found.status
  const share = (answers.filter(right).length / answers.length) * 100
  const scans = answers.filter(({ carrier }) => carrier === 'scan')
  const detail = `${answers.length} files, of them ${scans.length} scans with ${scans.filter(right).length} right`
  const passed = answers.filter(isDraftEnacted)
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
