import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Instrument, longestInstrumentFile, partFolders } from '@undagi/maturity'
import { orRefusal, UnusableInstrument } from './unusable-instrument.ts'

export interface InstrumentFolder {
  readonly path: string
  /** `instrument.yaml`, `aspects/*.yaml`, `indicators/*.yaml`, paths relative to the folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly sha256: string
}

/** The toy is for tests and examples of the format; no round is held with it. */
const notForRounds = new Set(['toy'])

/** Every folder of instruments; one that cannot be read is told and keeps the others from nothing. */
export async function listInstrumentFolders(
  root: string,
): Promise<(InstrumentFolder | UnusableInstrument)[]> {
  const entries = await readdir(root, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory() && !notForRounds.has(entry.name))
  return Promise.all(names.map(({ name }) => orRefusal(openInstrumentFolder(join(root, name)))))
}

/** Throws `UnusableInstrument`. */
export async function openInstrumentFolder(path: string): Promise<InstrumentFolder> {
  const parts = await Promise.all(partFolders.map((folder) => listParts(path, folder)))
  const names = ['instrument.yaml', ...parts.flat()]
  const files = await Promise.all(
    names.sort().map(async (name) => ({ path: name, text: await readText(path, name) })),
  )
  return { path, files, sha256: hashFiles(files) }
}

/** A small instrument has no files of its own for its indicators. */
async function listParts(path: string, folder: string): Promise<string[]> {
  const names = existsSync(join(path, folder)) ? await readdir(join(path, folder)) : []
  return names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`)
}

const mostTold = 5

/**
 * Parses and checks; throws `UnusableInstrument` with the first problems and where they stand. Loaded when there is something new
 * only: parsing costs a start.
 */
export async function readInstrumentFolder(
  path: string,
  files: InstrumentFolder['files'],
): Promise<Instrument> {
  const { parseInstrument } = await import('@undagi/maturity/instrument-file')
  const parsed = parseInstrument(files)
  if (parsed.ok) return parsed.instrument
  const { issues } = parsed
  const told = issues
    .slice(0, mostTold)
    .map((issue) => `${join(path, issue.path)}:${issue.line}:${issue.column ?? 1}: ${issue.message}`)
  const rest = issues.length > mostTold ? [`… dan ${issues.length - mostTold} masalah lagi.`] : []
  throw new UnusableInstrument(path, [...told, ...rest, `Semuanya: undagi instrument check ${path}`])
}

/** Line ends of another operating system, and the mark some editors begin a file with, are not another edition. */
async function readText(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  const bytes = await readBytes(folder, path)
  if (!isUtf8(bytes))
    throw new UnusableInstrument(folder, [
      `${path}:1:1: Bukan teks UTF-8. Simpan ulang berkasnya sebagai UTF-8.`,
    ])
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
}

async function readBytes(folder: string, path: string): Promise<Buffer> {
  const unusable = (reason: string) => new UnusableInstrument(folder, [`${path}:1:1: ${reason}`])
  const facts = await stat(path).catch(() => null)
  if (facts?.isFile() !== true) throw unusable('Berkas ini tidak ada. Tambahkan, atau hapus foldernya.')
  if (facts.size > longestInstrumentFile)
    throw unusable('Berkas ini lebih dari 1 MB. Periksa apakah ini benar berkas instrumen.')
  return readFile(path).catch(() => {
    throw unusable('Berkas ini tidak dapat dibaca. Beri Undagi hak membacanya.')
  })
}

function hashFiles(files: InstrumentFolder['files']): string {
  const hash = createHash('sha256')
  for (const { path, text } of files) hash.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text)
  return hash.digest('hex')
}
