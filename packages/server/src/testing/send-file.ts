import { expect } from 'vitest'
import { uploadSchema } from '../features/uploads/uploads.schemas.ts'
import type { TestApp } from './create-test-app.ts'
import { sessionOf } from './seed-institutions.ts'
import { send } from './send.ts'

/** Who does something, and in which institution. */
export interface By {
  readonly person: string
  readonly institutionId: string
}

export interface FileToSend {
  readonly content: string | Buffer
  readonly name?: string
}

/** A file that has arrived whole, as a page sends it, and belongs to nothing yet; its upload. */
export async function sendFile(
  undagi: Pick<TestApp, 'fetch'>,
  { person, institutionId }: By,
  { content, name = 'dokumen.txt' }: FileToSend,
): Promise<string> {
  const token = sessionOf(person)
  const path = `/institutions/${institutionId}/uploads`
  const headers = {
    'upload-length': String(Buffer.byteLength(content)),
    'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
  }
  const begun = await send(undagi, { method: 'POST', path, headers, token })
  const { id } = uploadSchema.parse(await begun.json())
  const sent = await send(undagi, {
    ...{ method: 'PATCH', path: `${path}/${id}`, file: new Uint8Array(Buffer.from(content)), token },
    ...{ fileType: 'application/offset+octet-stream', headers: { 'upload-offset': '0' } },
  })
  expect(sent.status).toBe(204)
  return id
}
