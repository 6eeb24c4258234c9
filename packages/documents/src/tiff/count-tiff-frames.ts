import { open } from 'node:fs/promises'

/** More is no paper that anybody scanned, or a chain that leads on and on. */
const MOST_FRAMES = 2000
const ENTRY_BYTES = 12

/** How many pages a TIFF has, by following its chain of directories; `undefined` where the chain is broken or there is none. */
export async function countTiffFrames(path: string): Promise<number | undefined> {
  await using file = await open(path)
  const read = async (at: number, length: number): Promise<Buffer | undefined> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
    return bytesRead === length ? buffer : undefined
  }
  const head = await read(0, 8)
  if (head === undefined || !isTiff(head)) return undefined
  const isLittle = head[0] === LITTLE
  const number = (bytes: Buffer) => (isLittle ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0))
  const seen = new Set<number>()
  for (let at = number(head.subarray(4)); at !== 0; ) {
    if (seen.has(at) || seen.size >= MOST_FRAMES) return undefined
    seen.add(at)
    const count = await read(at, 2)
    if (count === undefined) return undefined
    const entries = isLittle ? count.readUInt16LE(0) : count.readUInt16BE(0)
    const next = await read(at + 2 + entries * ENTRY_BYTES, 4)
    if (next === undefined) return undefined
    at = number(next)
  }
  return seen.size === 0 ? undefined : seen.size
}

const LITTLE = 0x49

/** "II*" or "MM*", as scanners and fax machines write it. */
export function isTiff(head: Buffer): boolean {
  const mark = head.toString('latin1', 0, 4)
  return mark === 'II*\0' || mark === 'MM\0*'
}
