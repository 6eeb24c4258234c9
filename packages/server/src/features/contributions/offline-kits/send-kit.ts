import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { MadeKits } from './usecases/make-all-kits.ts'
import type { MadeKit } from './usecases/make-kit.ts'

const mediaType = 'application/zip'
const content = { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } }

/** What `sendKit` answers. */
export const kitContent = {
  description:
    'ZIP with the workbook and a folder for each indicator; its name says institution, year, unit and day',
  content,
}

/** What `sendKits` answers. */
export const kitsContent = { description: 'ZIP with the ZIP of each unit, named by the unit', content }

/** To be saved, never shown. Its name is plain letters already. */
export function sendKit(c: Context, { fileName, bytes }: MadeKit): Response {
  announceFile(c, fileName)
  c.header('Content-Length', String(bytes.length))
  return c.body(bytes)
}

/** How long it will be is not known before it was sent; one that breaks off ends without its table of contents, and no program opens it. */
export function sendKits(c: Context, { fileName, pieces }: MadeKits): Response {
  announceFile(c, fileName)
  return c.body(Readable.toWeb(Readable.from(pieces, { objectMode: false })))
}

function announceFile(c: Context, fileName: string): void {
  c.header('Content-Disposition', `attachment; filename="${fileName}"`)
  c.header('Content-Type', mediaType)
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
}
