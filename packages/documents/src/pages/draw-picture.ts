import { statSync } from 'node:fs'
import { type DrawnPage, refused, type WantedPage } from './drawn-page.ts'
import { printPicture } from './print-picture-apart.ts'

/** More than a camera writes. */
const largestBytes = 64 * 1024 * 1024

/** A photograph, a screenshot or a page of a scan, made as wide as wanted, upright, and without what a camera writes beside the dots. */
export async function drawPicture({ path, page, widthPixels, watermark }: WantedPage): Promise<DrawnPage> {
  if (statSync(path).size > largestBytes) return refused('too_heavy')
  return await printPicture(path, { page, widthPixels, watermark })
}
