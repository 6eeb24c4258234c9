import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { findOwnUpload, type UploadKey } from '../../uploads/usecases/read-upload.ts'
import { presentFound } from '../evidence.presenter.ts'
import type { sentFindingsSchema } from '../evidence.schemas.ts'
import { selectSentReading } from '../reading/sent-files.repository.ts'
import { readingStateOf } from '../reading-state.ts'

export type SentFindings = z.infer<typeof sentFindingsSchema>

/** What was found in a file that one has just sent, before a document is made of it. */
export async function readSentFile(key: UploadKey, context: RequestContext): Promise<SentFindings> {
  const { sha256 } = await findOwnUpload(key, context)
  const { results } = await context.database.read(context.request, (db) => [selectSentReading(db, key)])
  const [row] = results[0]
  if (row === undefined) return { sha256, mediaType: null, reading: 'waiting', found: null }
  const { isInfected, inspection, mediaType } = row
  const reading = readingStateOf({ ...row, scan: isInfected ? 'found' : null })
  const found = inspection === null || isInfected ? null : presentFound(inspection)
  return { sha256, mediaType, reading, found }
}
