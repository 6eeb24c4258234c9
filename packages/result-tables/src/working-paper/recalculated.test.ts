import { existsSync } from 'node:fs'
import type { FormCell, FormContent, FormSheet } from '@undagi/documents'
import { scoreAssessment } from '@undagi/maturity'
import fc from 'fast-check'
import { beforeAll, expect, type TestContext, test } from 'vitest'
import { readInstrument } from '../../../maturity/src/testing/read-instrument-files.ts'
import type { IndicatorColumn } from './paper-layout.ts'
import { compareRecalculated } from './testing/compare-recalculated.ts'
import { editionIds, randomPapers, sheetsOf, toPaper } from './testing/random-papers.ts'
import { type Recalculated, recalculate } from './testing/recalculate.ts'

const { seed = 1 } = fc.readConfigureGlobal()
const books = randomPapers(seed, 50)

/** What somebody types into the cells of an indicator, past what the sheet says of them. */
type TypedCells = Readonly<Partial<Record<IndicatorColumn, FormContent>>>
const typed: Readonly<Record<string, TypedCells>> = {
  '1': { value: { number: 9 } },
  '2': { value: { text: 'tiga' } },
  '3': { value: { number: 2.123 } },
  '7': { value: { number: 2 }, agencyIndex: { number: 55 } },
}
const toy = readInstrument('toy')
const emptyToy = toPaper({ instrument: toy, year: 2022, ratings: {}, texts: {}, pages: {}, about: [] }, 0)
const wrongly = emptyToy.sheets.map(typeWrongly)

let found: readonly Recalculated[] = []
beforeAll(async () => {
  if (existsSync('/usr/bin/soffice')) found = await recalculate([...books.map(sheetsOf), wrongly])
}, 120_000)

/** Skipped where nothing was recalculated, and says so. */
function recalculated(book: number, context: TestContext): Recalculated {
  return (
    found[book] ?? context.skip('LibreOffice (libreoffice-calc-nogui) tidak terpasang; bench/ mengukurnya')
  )
}

test.for(editionIds.map((id, book) => ({ id, book })))(
  'LibreOffice makes of 50 random working papers of $id the index, the predicate and each value that we do',
  ({ book }, context) => {
    const shown = recalculated(book, context)
    const papers = books[book]?.papers ?? []

    const wrong = papers.flatMap(({ sheets }) => compareRecalculated(sheets, shown))
    expect(wrong.slice(0, 5), `seed ${seed}`).toEqual([])
    for (const { paper, sheets } of papers) {
      const { index, predicate } = scoreAssessment(paper.instrument, paper.counted, { year: paper.year })
      const beside = (name: string) => shownBeside(sheets, shown, name)
      expect([beside(paper.instrument.root.name), beside('Predikat')], `seed ${seed}`).toEqual([
        `${Number(index.rounded)}`,
        predicate.name,
      ])
    }
  },
)

test.for(editionIds.map((id, book) => ({ id, book })))(
  'LibreOffice puts the official index and values of $id beside the institution’s own, and the exact way between them',
  ({ book }, context) => {
    const shown = recalculated(book, context)
    const comparisons = books[book]?.comparisons ?? []

    expect(comparisons).toHaveLength(25)
    const wrong = comparisons.flatMap(({ sheet }) => compareRecalculated([sheet], shown))
    expect(wrong.slice(0, 5), `seed ${seed}`).toEqual([])
    for (const { own, official, sheet } of comparisons) {
      const scored = [own, official].map(({ instrument, counted, year }) =>
        Number(scoreAssessment(instrument, counted, { year }).index.rounded),
      )
      const indices = [2, 3].map((column) => Number(shown(sheet.name, 2, column)))
      expect(indices, `seed ${seed}`).toEqual(scored)
    }
  },
)

test('what cannot be counted is named beside its cell, and no index is made of it', (context) => {
  const shown = recalculated(books.length, context)

  const checks = Object.keys(typed).map((code) => {
    const sheet = wrongly[1]
    const row = sheet?.rows.findIndex(([first]) => textOf(first) === code) ?? -1
    return shown(sheet?.name ?? '', row, columnOf('check'))
  })
  expect(checks).toEqual([
    'di luar 1 sampai 4',
    'bukan angka',
    'lebih dari 2 desimal',
    'isi nilai atau indeks, jangan keduanya',
  ])
  const beside = (name: string) => shownBeside(wrongly, shown, name)
  expect([toy.root.name, 'Predikat', 'Dibanding Undagi'].map(beside)).toEqual([
    'periksa isian',
    'periksa isian',
    'ada isian yang perlu diperiksa',
  ])
})

/** The summary's cell beside this name. */
function shownBeside([summary]: readonly FormSheet[], shown: Recalculated, name: string): unknown {
  const row = summary?.rows.findIndex(([first]) => textOf(first) === name) ?? -1
  return shown(summary?.name ?? '', row, 1)
}

function textOf(cell: FormCell | null | undefined): string | undefined {
  return cell?.content && 'text' in cell.content ? cell.content.text : undefined
}

function columnOf(column: IndicatorColumn): number {
  return emptyToy.paper.layout.columns.indexOf(column)
}

function typeWrongly(sheet: FormSheet): FormSheet {
  if (sheet.name !== emptyToy.paper.layout.names.indicators) return sheet
  const rows = sheet.rows.map((row) => {
    const cells = Object.entries(typed[textOf(row[0]) ?? ''] ?? {})
    return row.map((cell, column): FormCell | null => {
      const content = cells.find(([name]) => emptyToy.paper.layout.columns[column] === name)?.[1]
      return cell && content ? { ...cell, content } : cell
    })
  })
  return { ...sheet, rows }
}
