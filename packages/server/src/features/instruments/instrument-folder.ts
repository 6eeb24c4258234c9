import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Instrument, partFolders } from '@undagi/maturity'

class UnusableInstrument extends Error {
  override readonly name = 'UnusableInstrument'
}

export interface InstrumentFolder {
  readonly path: string
  /** `instrument.yaml`, `aspects/*.yaml`, `indicators/*.yaml`, paths relative to the folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly sha256: string
}

/** The toy is for tests and examples of the format; no round is held with it. */
const notForRounds = new Set(['toy'])

export async function listInstrumentFolders(root: string): Promise<InstrumentFolder[]> {
  const entries = await readdir(root, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory() && !notForRounds.has(entry.name))
  return Promise.all(names.map(({ name }) => openInstrumentFolder(join(root, name))))
}

export async function openInstrumentFolder(path: string): Promise<InstrumentFolder> {
  const parts = await Promise.all(partFolders.map((folder) => listParts(path, folder)))
  const names = ['instrument.yaml', ...parts.flat()]
  const files = await Promise.all(
    names.sort().map(async (name) => ({ path: name, text: await readText(join(path, name)) })),
  )
  return { path, files, sha256: hashFiles(files) }
}

/** A small instrument has no files of its own for its indicators. */
async function listParts(path: string, folder: string): Promise<string[]> {
  const names = existsSync(join(path, folder)) ? await readdir(join(path, folder)) : []
  return names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`)
}

/** Parses and checks; the first problems say where. Loaded when there is something new only: parsing costs a start. */
export async function readInstrumentFolder(
  path: string,
  files: InstrumentFolder['files'],
): Promise<Instrument> {
  const { parseInstrument } = await import('@undagi/maturity/instrument-file')
  const parsed = parseInstrument(files)
  if (parsed.ok) return parsed.instrument
  const issues = parsed.issues.slice(0, 5).map((issue) => `  ${issue.path}:${issue.line} ${issue.message}`)
  throw new UnusableInstrument(
    [`Instrumen di ${path} tidak dapat dipakai (${parsed.issues.length} masalah):`, ...issues].join('\n'),
  )
}

/** Line ends of another operating system are not another edition. */
async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n')
}

function hashFiles(files: InstrumentFolder['files']): string {
  const hash = createHash('sha256')
  for (const { path, text } of files) hash.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text)
  return hash.digest('hex')
}
