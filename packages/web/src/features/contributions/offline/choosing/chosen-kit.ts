import { findWorkbook } from '../found/find-workbook.ts'
import { type FoundFile, UnreadableFile } from '../found/found-file.ts'
import { openZip } from '../zip/open-zip.ts'
import { UnreadableZip, type ZipRefusal } from '../zip/zip-directory.ts'

/** What was brought back: the workbook, and what else lay in the kit. */
export interface ChosenKit {
  readonly workbook: File
  readonly rest: readonly FoundFile[]
}

/** Why something that was chosen is no kit; nothing of it was sent. */
export class NoKit extends Error {
  override readonly name = 'NoKit'
  readonly why: ZipRefusal | 'none' | 'several' | 'damaged'
  readonly paths: readonly string[]

  constructor(why: NoKit['why'], paths: readonly string[] = []) {
    super(why)
    this.why = why
    this.paths = paths
  }
}

/** A ZIP is opened here; any other single file is the workbook, as its name or bytes say where it is read. */
export async function openChosen(file: File): Promise<ChosenKit> {
  if (!/\.zip$/i.test(file.name)) return { workbook: file, rest: [] }
  return kitIn(await openZip(file).catch(refuse))
}

/** A folder of a kit, or what lay in it. */
export async function kitIn(found: readonly FoundFile[]): Promise<ChosenKit> {
  const chosen = findWorkbook(found)
  if ('fault' in chosen) throw new NoKit(chosen.fault, 'paths' in chosen ? chosen.paths : [])
  const { workbook, rest } = chosen
  return { workbook: await workbook.open().catch(refuse), rest }
}

function refuse(error: unknown): never {
  if (error instanceof UnreadableZip) throw new NoKit(error.why)
  if (error instanceof UnreadableFile || error instanceof DOMException) throw new NoKit('damaged')
  throw error
}
