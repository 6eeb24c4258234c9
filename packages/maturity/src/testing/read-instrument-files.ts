import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instrument } from '../instrument.ts'
import { parseInstrument } from '../instrument-file/parse-instrument.ts'
import type { SourceFile } from '../instrument-file/yaml-file.ts'
import { partFolders } from '../part-folder.ts'

export const INSTRUMENTS = join(import.meta.dirname, '../../../../instruments')

/** The files of an instrument of this repository, as `parseInstrument` takes them. */
export function readInstrumentFiles(id: string): readonly SourceFile[] {
  const folder = join(INSTRUMENTS, id)
  return globSync(['instrument.yaml', ...partFolders.map((folder) => `${folder}/*.yaml`)], {
    cwd: folder,
  }).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }))
}

/** An instrument of this repository; a test that needs it fails with its problems. */
export function readInstrument(id: string): Instrument {
  const parsed = parseInstrument(readInstrumentFiles(id))
  if (!parsed.ok)
    throw new Error(parsed.issues.map((issue) => `${issue.path}:${issue.line} ${issue.message}`).join('\n'))
  return parsed.instrument
}
