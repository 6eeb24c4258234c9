import type { z } from '@hono/zod-openapi'
import type { UploadRow } from './uploads.repository.ts'
import type { uploadSchema } from './uploads.schemas.ts'

export type UploadView = z.infer<typeof uploadSchema>

export function presentUpload(
  { id, fileName, announcedBytes }: UploadRow,
  receivedBytes: number,
): UploadView {
  return { id, fileName, announcedBytes, receivedBytes, isWhole: receivedBytes === announcedBytes }
}
