import type { ListSheet, SheetCell } from '@undagi/documents'
import { groupsAbove, type Indicator, type Instrument, indicatorsOf, type Source } from '@undagi/maturity'
import { criterionColumns, criterionRows } from './criterion-rows.ts'
import {
  placeText,
  relatedText,
  sourceKindWords,
  statusWords,
  textEditionText,
  toldText,
  weightText,
} from './export-words.ts'
import type { Extract } from './extract.ts'
import { shortTitle } from './short-title.ts'

/** The instrument as lists: what it rates, what each level asks, what helps, words, and where all of it stands. */
export function toInstrumentSheets({ instrument, root, year }: Extract): readonly ListSheet[] {
  const indicators = indicatorsOf({ ...instrument, root })
  return [
    sheet(
      'Indikator',
      indicatorColumns,
      indicators.map((each) => indicatorRow(instrument, each)),
    ),
    sheet(
      'Butir',
      criterionColumns,
      indicators.flatMap((each) => criterionRows(instrument, each)),
    ),
    sheet(
      'Bantuan',
      helpColumns,
      indicators.flatMap((each) => helpRows(instrument, each)),
    ),
    sheet('Istilah', { Singkatan: 20, Kepanjangan: 100 }, Object.entries(instrument.glossary ?? {})),
    sheet('Sumber', sourceColumns, sourceRows(instrument, year)),
  ]
}

type Columns = Readonly<Record<string, number>>

function sheet(name: string, columns: Columns, rows: readonly (readonly SheetCell[])[]): ListSheet {
  return { name, columns: Object.entries(columns).map(([heading, width]) => ({ heading, width })), rows }
}

const indicatorColumns: Columns = {
  ...{ Kode: 7, Kelompok: 24, Indikator: 30, 'Bobot (%)': 8, Butir: 10, 'Untuk apa': 30 },
  ...{ 'Pemegang bukti': 26, 'Dokumen yang lazim': 36, 'Indikator terkait': 32, Sumber: 20 },
}

function indicatorRow(instrument: Instrument, indicator: Indicator): readonly SheetCell[] {
  const { code, name, weight, criteriaStatus, guidance, source } = indicator
  const groups = groupsAbove(instrument, code).slice(0, -1).toReversed()
  return [
    code,
    groups.map((group) => group.name).join(' › '),
    name,
    weightText(weight),
    statusWords[criteriaStatus],
    guidance?.purpose ?? null,
    inLines(guidance?.holders),
    inLines(guidance?.typicalDocuments),
    inLines(guidance?.related.map((each) => relatedText(instrument, each))),
    placeText(instrument, source),
  ]
}

function inLines(items: readonly string[] = []): SheetCell {
  return items.length === 0 ? null : items.join('\n')
}

const helpColumns: Columns = {
  Indikator: 10,
  Nama: 30,
  Jenis: 18,
  Isi: 70,
  'Cara menghindari': 60,
  Sumber: 44,
}

function helpRows(instrument: Instrument, { code, shortName, guidance }: Indicator): readonly SheetCell[][] {
  if (guidance === undefined) return []
  const { mistakes, model, source } = guidance
  const row = (kind: string, text: string, avoid: string | null, from?: Source): SheetCell[] => [
    ...[
      code,
      shortName,
      kind,
      text,
      avoid,
      from === undefined ? placeText(instrument, source) : toldText(from),
    ],
  ]
  return [
    ...mistakes.map((each) => row('Kekeliruan', each.mistake, each.avoid, each.source)),
    row('Contoh Fakta', model.facts, null),
    row('Contoh Analisis', model.analysis, null),
  ]
}

const sourceColumns: Columns = { 'Nama pendek': 24, Judul: 90, Jenis: 18, Catatan: 80 }

function sourceRows(instrument: Instrument, year: number | null): readonly SheetCell[][] {
  const { id, revision, name, sources, textEditions = [] } = instrument
  const chosen = year === null ? 'semua naskah' : `naskah untuk tahun ${year}`
  return [
    [`${id} revisi ${revision}`, name, 'edisi', `Butir menurut ${chosen}.`],
    ...Object.values(sources).map((each) => [
      ...[shortTitle(each.title), each.title, sourceKindWords[each.kind], each.note ?? null],
    ]),
    ...textEditions.map((text) => [
      ...[text.name, textEditionText(text), 'naskah butir', placeText(instrument, text.source)],
    ]),
  ]
}
