import { join } from 'node:path'
import type { Instrument } from '@undagi/maturity'
import { type FileIssue, parseInstrument } from '@undagi/maturity/instrument-file'
import { UnusableInput } from '../unusable-input.ts'
import { findInstrumentByName, type InstrumentPlace, MAIN_FILE } from './instrument-folder.ts'
import { readInstrumentFiles } from './read-instrument-files.ts'

/** The instrument called `written`, sound or not at all. */
export function loadInstrument(written: string): Instrument {
  const place = findInstrumentByName(written)
  const parsed = parseInstrument(readInstrumentFiles(place))
  if (parsed.ok) return parsed.instrument
  throw new UnusableInput(
    `Instrumen "${written}" belum dapat dipakai:`,
    ...parsed.issues.slice(0, 10).map((issue) => formatFileIssue(issue, place)),
    `Lihat semuanya dengan: undagi instrument check ${place.folder}`,
  )
}

/** "folder/aspects/A1.yaml:12:5: …", which editors and terminals turn into a link. */
export function formatFileIssue(issue: FileIssue, { folder, mainFile }: InstrumentPlace): string {
  const file = join(folder, issue.path === MAIN_FILE ? mainFile : issue.path)
  return `${file}:${issue.line}:${issue.column ?? 1}: ${issue.message}`
}
