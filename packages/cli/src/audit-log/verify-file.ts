import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Anchor, LogVerifier, parseAnchor, parseLogHead, type Verification } from '@undagi/audit-chain'
import { UnusableInput } from '../unusable-input.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Line by line, so that a log of any length is read in little memory. */
export async function verifyFile(path: string, anchors: readonly Anchor[]): Promise<Verification> {
  let verifier: LogVerifier | undefined
  try {
    for await (const line of createInterface({
      input: createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      verifier?.take(line)
      verifier ??= begin(line, path, anchors)
    }
  } catch (error) {
    throw unreadable(error, path)
  }
  if (verifier === undefined) throw notALog(path)
  return verifier.finish()
}

function begin(line: string, path: string, anchors: readonly Anchor[]): LogVerifier {
  const head = parseLogHead(line)
  if (head === undefined) throw notALog(path)
  return new LogVerifier(head, { sha256, anchors })
}

/** The anchors of a file, or of all files in a folder as the server writes it. */
export function readAnchorFiles(path: string): readonly Anchor[] {
  try {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.jsonl'))
          .sort()
          .map((name) => join(path, name))
      : [path]
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    const anchors = lines.flatMap((line) => parseAnchor(line) ?? [])
    if (anchors.length > 0) return anchors
  } catch (error) {
    throw unreadable(error, path)
  }
  throw new UnusableInput(
    `"${path}" tidak memuat satu jangkar pun. Pakai berkas anchors-TAHUN-BULAN.jsonl dari server.`,
  )
}

function notALog(path: string): UnusableInput {
  return new UnusableInput(
    `"${path}" bukan catatan yang diekspor Undagi. Buat dengan: npx --no-install undagi audit-log export ${path}`,
  )
}

function unreadable(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return new UnusableInput(`"${path}" tidak ditemukan.`)
  if (code === 'EACCES') return new UnusableInput(`"${path}" tidak boleh dibaca oleh pengguna ini.`)
  if (code === 'EISDIR') return new UnusableInput(`"${path}" sebuah folder, bukan berkas.`)
  return error
}
