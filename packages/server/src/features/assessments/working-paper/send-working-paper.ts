import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { OpenedPaper } from './open-working-paper.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What `sendWorkingPaper` answers. */
export const workingPaperContent = {
  description: 'XLSX, under a name that says institution, year, edition and version',
  content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
}

/** To be saved, never shown. Its name is plain letters already. */
export function sendWorkingPaper(c: Context, { fileName, bytes }: OpenedPaper): Response {
  c.header('Content-Disposition', `attachment; filename="${fileName}"`)
  c.header('Content-Type', mediaType)
  c.header('Content-Length', String(bytes.length))
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  return c.body(bytes)
}
