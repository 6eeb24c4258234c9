import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import tar from 'tar-stream'
import { BackupProblem } from '../backup-problem.ts'
import { fileProblem } from './file-problem.ts'
import { headName, largestEntry, manifestName } from './format.ts'
import { ForeignArchive, onlyPlainFiles } from './plain-files.ts'

export interface BundleEntry {
  readonly name: string
  /** Where its header begins. */
  readonly offset: number
  readonly body: Buffer
}

const blockBytes = 512
const readAhead = 256 * 1024

/** The entries of an archive in their order, one in memory at a time. */
export async function* readEntries(file: string): AsyncGenerator<BundleEntry> {
  await refuseWrapped(file)
  const extract = tar.extract()
  const source = createReadStream(file, { highWaterMark: readAhead })
  const plain = onlyPlainFiles()
  source.on('error', (error) => extract.destroy(error))
  plain.on('error', (error) => extract.destroy(error))
  source.pipe(plain).pipe(extract)
  let offset = 0
  try {
    for await (const entry of extract) {
      const { name, size = 0 } = entry.header
      if (size > largestEntry.manifest) throw damaged(`bagian ${name} terlalu besar`)
      const pieces: Buffer[] = []
      for await (const piece of entry) pieces.push(piece)
      const body = Buffer.concat(pieces)
      if (body.byteLength < size) throw truncated()
      yield { name, offset, body }
      // Whatever comes after it, the verification compares byte by byte.
      if (name === manifestName) return
      offset += blockBytes + Math.ceil(size / blockBytes) * blockBytes
    }
  } catch (error) {
    if (error instanceof ForeignArchive) throw await foreignArchive(file)
    throw archiveProblem(error, { file, isFirst: offset === 0 })
  } finally {
    source.destroy()
    plain.destroy()
    extract.destroy()
  }
}

/** Programs that pack a bundle again add headers of their own before the files that they found in it. */
async function foreignArchive(file: string): Promise<BackupProblem> {
  const start = await firstBytes(file, readAhead)
  return start.includes(headName) ? packedAgain() : notABackup(file)
}

function archiveProblem(error: unknown, { file, isFirst }: { file: string; isFirst: boolean }): unknown {
  if (!(error instanceof Error)) return error
  if (/Invalid tar header/.test(error.message)) {
    return isFirst ? notABackup(file) : damaged('sebuah kepala bagian tidak terbaca')
  }
  if (/Unexpected end of data/.test(error.message)) return isFirst ? notABackup(file) : truncated()
  return fileProblem(error, file)
}

const wrappings: readonly [magic: string, name: string][] = [
  ['1f8b', 'gzip'],
  ['504b0304', 'zip'],
  ['28b52ffd', 'zstd'],
  ['fd377a585a00', 'xz'],
  ['425a68', 'bzip2'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
]

/** A bundle that somebody has put into a zip is whole, but not yet a bundle. */
async function refuseWrapped(file: string): Promise<void> {
  const start = (await firstBytes(file, 8)).toString('hex')
  const wrapping = wrappings.find(([magic]) => start.startsWith(magic))
  if (wrapping === undefined) return
  throw new BackupProblem(
    'packed_again',
    `${file} adalah berkas ${wrapping[1]}, bukan cadangan Undagi yang langsung dapat dibaca. Bila cadangan ada di dalamnya, keluarkan dahulu, lalu ulangi dengan berkas hasilnya.`,
  )
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  try {
    const handle = await open(file, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw fileProblem(error, file)
  }
}

export const notABackup = (file: string) =>
  new BackupProblem('not_a_backup', `${file} bukan cadangan Undagi. Tidak ada yang diubah.`)

export const damaged = (what: string) =>
  new BackupProblem(
    'damaged',
    `Cadangan ini rusak (${what}) dan tidak dapat dipakai. Tidak ada yang diubah. Pakai salinan lain dari cadangan ini, atau cadangan sebelumnya.`,
  )

export const truncated = () =>
  new BackupProblem(
    'truncated',
    'Cadangan ini terpotong: bagian akhirnya tidak ada, mungkin karena penyalinan yang terputus. Tidak ada yang diubah. Salin lagi berkasnya, atau pakai cadangan sebelumnya.',
  )

export const packedAgain = () =>
  new BackupProblem(
    'packed_again',
    'Cadangan ini pernah dibongkar dan dibungkus kembali: isinya tidak lagi persis seperti saat dibuat, maka keutuhannya tidak dapat dipastikan. Tidak ada yang diubah. Pakai berkas aslinya.',
  )
