import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { longestInstrumentFile, partFolders } from '@undagi/maturity'
import type { SourceFile } from '@undagi/maturity/instrument-file'
import { UnusableInput } from '../unusable-input.ts'
import { type InstrumentPlace, MAIN_FILE } from './instrument-folder.ts'

/** The texts that make up an instrument, under the paths its main file knows them by. */
export function readInstrumentFiles({ folder, mainFile }: InstrumentPlace): readonly SourceFile[] {
  const main = join(folder, mainFile)
  const mainFiles = existsSync(main) ? [{ path: MAIN_FILE, text: readText(main) }] : []
  return [...mainFiles, ...partFolders.flatMap((part) => readParts(folder, part))]
}

function readParts(folder: string, part: string): readonly SourceFile[] {
  const parts = join(folder, part)
  const names = existsSync(parts) ? readdirSync(parts).filter((name) => /\.ya?ml$/.test(name)) : []
  return names.toSorted().map((name) => ({ path: `${part}/${name}`, text: readText(join(parts, name)) }))
}

/** The text of one file that a person named. */
export function readTextFile(path: string): string {
  if (!existsSync(path) || statSync(path).isDirectory())
    throw new UnusableInput(`"${path}" bukan berkas yang ada. Tulis nama berkasnya.`)
  return readText(path)
}

function readText(path: string): string {
  if (statSync(path).size > longestInstrumentFile) {
    throw new UnusableInput(`${path}: lebih dari 1 MB. Periksa apakah ini benar berkas instrumen.`)
  }
  const bytes = readFileSync(path)
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new UnusableInput(`${path}: bukan teks UTF-8. Simpan ulang berkasnya sebagai UTF-8.`)
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '')
}
