import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '@undagi/maturity/instrument-file'
import { UnusableInput } from '../unusable-input.ts'
import { type InstrumentPlace, MAIN_FILE } from './instrument-folder.ts'

const ASPECTS = 'aspects'
const MAX_FILE_BYTES = 8 * 1024 * 1024

/** The texts that make up an instrument, under the paths its main file knows them by. */
export function readInstrumentFiles({ folder, mainFile }: InstrumentPlace): readonly SourceFile[] {
  const main = join(folder, mainFile)
  const mainFiles = existsSync(main) ? [{ path: MAIN_FILE, text: readText(main) }] : []
  const aspects = join(folder, ASPECTS)
  const names = existsSync(aspects) ? readdirSync(aspects).filter((name) => /\.ya?ml$/.test(name)) : []
  const aspectFiles = names
    .toSorted()
    .map((name) => ({ path: `${ASPECTS}/${name}`, text: readText(join(aspects, name)) }))
  return [...mainFiles, ...aspectFiles]
}

function readText(path: string): string {
  if (statSync(path).size > MAX_FILE_BYTES) {
    throw new UnusableInput(`${path}: lebih dari 8 MB. Periksa apakah ini benar berkas instrumen.`)
  }
  const bytes = readFileSync(path)
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new UnusableInput(`${path}: bukan teks UTF-8. Simpan ulang berkasnya sebagai UTF-8.`)
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '')
}
