import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partFolders } from '@undagi/maturity'
import { findClosest } from '@undagi/result-tables'
import { UnusableInput } from '../unusable-input.ts'

export const MAIN_FILE = 'instrument.yaml'
const BUNDLED = fileURLToPath(new URL('../../../../instruments/', import.meta.url))

export interface InstrumentPlace {
  readonly folder: string
  /** Usually instrument.yaml; a draft may have another name. */
  readonly mainFile: string
}

/** Where the instrument stands that `written` names: a folder, its main file, or one of the files of its parts. */
export function findInstrumentPlace(written: string): InstrumentPlace {
  if (!existsSync(written)) {
    throw new UnusableInput(
      `"${written}" tidak ditemukan. Tulis folder instrumen atau berkas ${MAIN_FILE}-nya.`,
    )
  }
  refuseSituations(written)
  if (statSync(written).isDirectory()) return { folder: written, mainFile: MAIN_FILE }
  const parent = dirname(dirname(written))
  if (isPartFolder(basename(dirname(written))) && existsSync(join(parent, MAIN_FILE))) {
    return { folder: parent, mainFile: MAIN_FILE }
  }
  return { folder: dirname(written), mainFile: basename(written) }
}

const SITUATIONS = 'situations'

/** Situations belong to an instrument and are no part of it: they are tried, not checked. */
function refuseSituations(written: string): void {
  const folder = statSync(written).isDirectory() ? resolve(written) : dirname(resolve(written))
  if (basename(folder) !== SITUATIONS || existsSync(join(folder, MAIN_FILE))) return
  throw new UnusableInput(
    `"${written}" memuat keadaan, bukan instrumen. Coba satu: undagi instrument try <berkas>.`,
    `Instrumennya diperiksa dengan: undagi instrument check ${dirname(folder)}`,
  )
}

function isPartFolder(name: string): boolean {
  return partFolders.some((folder) => folder === name)
}

/** As above, where the id of an instrument that comes with Undagi is enough. */
export function findInstrumentByName(written: string): InstrumentPlace {
  const bundled = listBundledInstruments()
  if (bundled.includes(written)) return { folder: join(BUNDLED, written), mainFile: MAIN_FILE }
  if (existsSync(written)) return findInstrumentPlace(written)

  const meant = findClosest(written, bundled)
  throw new UnusableInput(
    `Instrumen "${written}" tidak dikenal.${meant === undefined ? '' : ` Mungkin maksud Anda ${meant}?`}`,
    `Yang tersedia: ${bundled.join(', ')}. Folder instrumen sendiri juga boleh, misalnya ./instrumen-saya.`,
  )
}

function listBundledInstruments(): readonly string[] {
  return readdirSync(BUNDLED, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(BUNDLED, entry.name, MAIN_FILE)))
    .map((entry) => entry.name)
    .toSorted()
}
