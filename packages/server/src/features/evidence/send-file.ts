import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { OpenedFile } from './usecases/open-evidence-file.ts'

/** What `sendFile` answers. */
export const fileContent = {
  description: 'The bytes as they came in, to be saved',
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
}

/**
 * A document as somebody sent it: only ever saved, never shown by a browser as a page of ours. Its name travels as RFC 6266 has it;
 * what is no plain letter stands in the second form alone.
 */
export async function sendFile(c: Context, { fileName, bytes, open }: OpenedFile): Promise<Response> {
  const content = c.req.method === 'HEAD' ? null : await open()
  const plain = fileName.replaceAll(/[^\w .()-]/g, '_')
  c.header('Content-Disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeName(fileName)}`)
  c.header('Content-Type', 'application/octet-stream')
  c.header('Content-Length', String(bytes))
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  return content === null ? c.body(null) : c.body(Readable.toWeb(content))
}

const encodeName = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
