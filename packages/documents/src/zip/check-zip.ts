import type { ZipEntry } from './zip-directory.ts'
import { ZipFault } from './zip-fault.ts'

const MEBIBYTE = 1024 * 1024
const MAX_INFLATED_BYTES = 256 * MEBIBYTE
const MAX_ENTRIES = 1000
/** Honest sheets stay below 100:1; a Deflate bomb comes near 1000:1. Small entries may be as regular as they like. */
const MAX_RATIO = 300
const RATIO_MATTERS_ABOVE_BYTES = 4 * MEBIBYTE
const STORED = 0
const DEFLATED = 8

/** What can be judged from the table of contents alone, before a single byte is inflated. */
export function checkZipDirectory(entries: readonly ZipEntry[], archiveBytes: number): void {
  if (entries.length > MAX_ENTRIES) throw new ZipFault('too_large', `berisi lebih dari ${MAX_ENTRIES} bagian`)
  const declared = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0)
  if (declared > MAX_INFLATED_BYTES)
    throw new ZipFault('too_large', 'isinya lebih dari 256 MB setelah dibuka')
  const seen = new Set<string>()
  for (const entry of entries) {
    checkName(entry.name, seen)
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new ZipFault('suspicious', 'cara pemampatannya tidak dikenal')
    checkRatio(entry)
  }
  checkOverlap(entries, archiveBytes)
}

function checkName(name: string, seen: Set<string>): void {
  const outside =
    name.startsWith('/') || name.includes('\\') || name.includes('\0') || name.split('/').includes('..')
  if (outside) throw new ZipFault('suspicious', 'nama salah satu bagiannya menunjuk ke luar berkas')
  if (seen.has(name)) throw new ZipFault('suspicious', `bagian "${name.slice(0, 60)}" ada dua kali`)
  seen.add(name)
}

function checkRatio({ declaredBytes, compressedBytes }: ZipEntry): void {
  if (declaredBytes > RATIO_MATTERS_ABOVE_BYTES && declaredBytes > compressedBytes * MAX_RATIO) {
    throw new ZipFault('too_large', 'isinya membesar lebih dari 300 kali setelah dibuka')
  }
}

/** Entries that share bytes multiply a small archive into a huge one (the overlapping-files bomb). */
function checkOverlap(entries: readonly ZipEntry[], archiveBytes: number): void {
  const inOrder = entries.toSorted((a, b) => a.headerOffset - b.headerOffset)
  for (const [index, entry] of inOrder.entries()) {
    const limit = inOrder[index + 1]?.headerOffset ?? archiveBytes
    if (entry.headerOffset + entry.compressedBytes > limit)
      throw new ZipFault('suspicious', 'bagian-bagiannya saling bertumpuk')
  }
}
