import { open } from 'node:fs/promises'
import { completeUnderInk } from './complete-under-ink.ts'
import { jpegAsPdf } from './jpeg-as-pdf.ts'
import { recognisePicture } from './recognise-picture.ts'

/** Larger photographs are read once, as they are. */
const LARGEST_BYTES = 12 * 1024 * 1024

/** The text of a picture; of a photograph, also what a coloured stamp hides. */
export async function recognisePhoto(path: string): Promise<string | undefined> {
  const text = await recognisePicture(path)
  if (text === undefined || text.trim() === '') return text
  const pdf = jpegAsPdf(await readUpTo(path, LARGEST_BYTES))
  return pdf === undefined ? text : await completeUnderInk(text, pdf, 1)
}

async function readUpTo(path: string, most: number): Promise<Buffer> {
  await using file = await open(path)
  const { size } = await file.stat()
  if (size > most) return Buffer.alloc(0)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0)
  return buffer.subarray(0, bytesRead)
}
