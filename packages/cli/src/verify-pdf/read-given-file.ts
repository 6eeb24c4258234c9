import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { NamedFile } from '@undagi/documents'
import { UnusableInput } from '../unusable-input.ts'

const MAX_BYTES = 48 * 1024 * 1024

/** A certificate or list that the call names. */
export function readGivenFile(path: string): NamedFile {
  checkGivenFile(path)
  if (statSync(path).size > MAX_BYTES) throw new UnusableInput(`"${path}" lebih besar dari 48 MB.`)
  return { name: basename(path), bytes: readFileSync(path) }
}

export function checkGivenFile(path: string): void {
  try {
    if (!statSync(path).isFile()) throw new UnusableInput(`"${path}" bukan berkas.`)
    accessSync(path, constants.R_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UnusableInput(`"${path}" tidak ditemukan.`)
    if (code === 'EACCES') throw new UnusableInput(`"${path}" tidak boleh dibaca oleh pengguna ini.`)
    throw error
  }
}
