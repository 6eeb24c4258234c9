import { writeFileSync } from 'node:fs'
import { type Instrument, instrumentInYear, isInForceIn, yearsInForceInWords } from '@undagi/maturity'
import { type Command, Option } from 'commander'
import type { SetExitCode } from '../create-program.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { toInstrumentSheets } from '../instrument/export/instrument-sheets.ts'
import { toMarkdown } from '../instrument/export/to-markdown.ts'
import { loadInstrument } from '../instrument/load-instrument.ts'
import type { Terminal } from '../output/terminal.ts'
import { UnusableInput } from '../unusable-input.ts'

interface ExportOptions {
  readonly format: 'md' | 'xlsx'
  readonly output?: string
  readonly year?: string
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
    .action(async (written: string, options: ExportOptions) =>
      setExitCode(await exportInstrument(written, options, terminal)),
    )
}

async function exportInstrument(
  written: string,
  { format, output, year }: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const whole = loadInstrument(written)
  const chosen = year === undefined ? null : parseYear(year)
  if (chosen !== null) requireInForce(whole, chosen)
  const instrument = chosen === null ? whole : instrumentInYear(whole, chosen)
  if (format === 'md') {
    const text = toMarkdown(instrument, chosen)
    if (output === undefined) await terminal.print(text)
    else writeNew(output, text, terminal)
    return EXIT.ok
  }
  // Loaded for those who want a workbook: the writer is large.
  const { writeWorkbook } = await import('@undagi/documents')
  const bytes = await writeWorkbook(instrument.name, toInstrumentSheets(instrument, chosen))
  writeNew(output ?? `${nameOf(instrument, chosen)}.xlsx`, bytes, terminal)
  return EXIT.ok
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

function nameOf({ id, revision }: Instrument, year: number | null): string {
  return `${id}-revisi-${revision}${year === null ? '' : `-${year}`}`
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
