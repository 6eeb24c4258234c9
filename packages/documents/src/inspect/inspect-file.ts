import { open } from 'node:fs/promises'
import { unreadable } from '../document-issue.ts'
import { textOf } from '../document-text.ts'
import { isFile } from '../is-file.ts'
import { type InspectingApart, inspectApart } from './inspect-apart.ts'
import type { InspectedDocument } from './inspect-document.ts'
import { inspectText } from './inspect-text.ts'

/** What reading one document may take, with all that it starts. */
const usualLimits = { wallMs: 5 * 60_000, residentMiB: 280 }

interface InspectingFile extends Omit<InspectingApart, 'limits'> {
  readonly limits?: InspectingApart['limits']
}

/** The same as `inspectDocument`, apart and within limits; a document that goes beyond them is found to. */
export async function inspectFile(path: string, options: InspectingFile): Promise<InspectedDocument> {
  if (!(await isFile(path)))
    throw unreadable('file.not_found', `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`)
  await using file = await open(path)
  const ended = await inspectApart(file.fd, { limits: usualLimits, ...options })
  if (typeof ended === 'object') return ended
  if (ended === 'failed') throw new Error('The process that inspects a document failed.')
  // The kernel kills where memory is short.
  const trouble = ended === 'timed_out' ? 'timed_out' : 'too_large'
  const found = inspectText(textOf({ readability: 'unreadable', format: 'unknown', trouble }))
  return { ...found, pageTexts: [], pageNames: [] }
}
