import { writeFileSync } from 'node:fs'
import {
  type Instrument,
  type InstrumentNode,
  instrumentInYear,
  isInForceIn,
  nodesOf,
  yearsInForceInWords,
} from '@undagi/maturity'
import { type Command, Option } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { type Extract, prune } from '../instrument/export/extract.ts'
import { toInstrumentSheets } from '../instrument/export/instrument-sheets.ts'
import { toMarkdown } from '../instrument/export/to-markdown.ts'
import { loadInstrument } from '../instrument/load-instrument.ts'
import type { Terminal } from '../output/terminal.ts'
import { UnusableInput } from '../unusable-input.ts'

interface ExportOptions {
  readonly format: 'md' | 'xlsx'
  readonly output?: string
  readonly year?: string
  readonly indicator?: string
  readonly aspect?: string
}

export function addInstrumentExportCommand(
  instrument: Command,
  terminal: Terminal,
  setExitCode: SetExitCode,
): void {
  instrument
    .command('export')
    .description(
      'Menulis seluruh instrumen untuk dibaca di kertas: arti tingkat, butir, bukti, bantuan, sumber',
    )
    .usage('<instrumen> [opsi]')
    .argument('<instrumen>', 'id instrumen, atau foldernya')
    .addOption(
      new Option('--format <format>', 'teks dengan judul dan daftar, atau lembar kerja')
        .choices(['md', 'xlsx'])
        .default('md'),
    )
    .option(
      '--output <berkas>',
      'berkas hasil; tanpa ini md ditulis ke layar, xlsx ke berkas bernama instrumennya',
    )
    .option('--year <tahun>', 'hanya butir menurut naskah tahun penilaian ini, misalnya 2024')
    .option('--indicator <kode>', 'hanya indikator ini, misalnya 22')
    .option('--aspect <kode>', 'hanya aspek atau domain ini, misalnya A5')
    .action(async (written: string, options: ExportOptions) =>
      setExitCode(await exportInstrument(written, options, terminal)),
    )
}

async function exportInstrument(
  written: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format, output } = options
  const extract = extractOf(loadInstrument(written), options)
  const { instrument } = extract
  if (format === 'md') {
    const text = toMarkdown(extract)
    if (output === undefined) await terminal.print(text)
    else writeNew(output, text, terminal)
    return EXIT.ok
  }
  // Loaded for those who want a workbook: the writer is large.
  const { writeWorkbook } = await import('@undagi/documents')
  const bytes = await writeWorkbook(instrument.name, toInstrumentSheets(extract))
  writeNew(output ?? `${nameOf(extract, options)}.xlsx`, bytes, terminal)
  return EXIT.ok
}

function extractOf(whole: Instrument, { year, indicator, aspect }: ExportOptions): Extract {
  const chosen = year === undefined ? null : parseYear(year)
  if (chosen !== null) requireInForce(whole, chosen)
  const instrument = chosen === null ? whole : instrumentInYear(whole, chosen)
  const nodes = nodesOf(instrument)
  const codesOf = (kind: InstrumentNode['kind']) =>
    nodes.filter((node) => node.kind === kind && node !== instrument.root).map(({ code }) => code)
  requireCode('Indikator', indicator, codesOf('indicator'))
  requireCode('Aspek', aspect, codesOf('group'))
  const root = [aspect, indicator].reduce(
    (tree, code) => (code === undefined ? tree : prune(tree, code)),
    instrument.root,
  )
  if (root.children.length === 0)
    throw new UnusableInput(`Indikator ${indicator} tidak berada di ${aspect}. Tulis salah satunya saja.`)
  return { instrument, root, year: chosen }
}

function requireCode(what: string, code: string | undefined, known: readonly string[]): void {
  if (code === undefined || known.includes(code)) return
  throw new UnusableInput(`${what} "${code}" tidak ada di instrumen ini. Yang ada: ${known.join(', ')}.`)
}

function parseYear(written: string): number {
  if (/^(?:19|20)\d\d$/.test(written)) return Number(written)
  throw new UnusableInput(`"${written}" bukan tahun. Tulis tahun penilaian, misalnya --year 2024.`)
}

function requireInForce(instrument: Instrument, year: number): void {
  if (isInForceIn(instrument, year)) return
  throw new UnusableInput(
    `${instrument.shortName} tidak berlaku untuk tahun ${year}. Tahun yang dikenalnya: ${yearsInForceInWords(instrument)}.`,
  )
}

function nameOf(
  { instrument: { id, revision }, year }: Extract,
  { indicator, aspect }: ExportOptions,
): string {
  return [`${id}-revisi-${revision}`, year, aspect, indicator].filter((part) => part != null).join('-')
}

/** What a person has written into an earlier export is not lost to a second one. */
function writeNew(path: string, content: string | Uint8Array, terminal: Terminal): void {
  try {
    writeFileSync(path, content, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new UnusableInput(
      code === 'EEXIST'
        ? `${path} sudah ada dan tidak ditimpa. Pilih nama lain dengan --output, atau hapus berkas itu dulu.`
        : `${path} tidak dapat ditulis. Periksa foldernya dan hak menulisnya.`,
    )
  }
  terminal.tell(`Ditulis: ${path}`)
}
