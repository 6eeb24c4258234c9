import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { MadeKit } from './usecases/make-kit.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What `sendKit` answers. */
export const kitContent = {
  description: 'XLSX, under a name that says institution, year, unit and day',
  content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
}

/** To be saved, never shown. Its name is plain letters already. */
export function sendKit(c: Context, { fileName, bytes }: MadeKit): Response {
  c.header('Content-Disposition', `attachment; filename="${fileName}"`)
  c.header('Content-Type', mediaType)
  c.header('Content-Length', String(bytes.length))
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  return c.body(bytes)
}
