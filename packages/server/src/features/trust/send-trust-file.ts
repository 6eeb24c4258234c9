import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { TrustFile } from './usecases/open-trust-file.ts'

const mediaType = 'application/x-pem-file'

/** What `sendTrustFile` answers. */
export const trustFileContent = {
  description: 'PEM, under a name that says what it is',
  content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
}

/** To be saved, never shown: what stands in it somebody else wrote. Its name is plain letters already. */
export function sendTrustFile(c: Context, { fileName, pem }: TrustFile): Response {
  c.header('Content-Disposition', `attachment; filename="${fileName}"`)
  c.header('Content-Type', mediaType)
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  return c.body(pem)
}
