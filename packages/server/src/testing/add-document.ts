import type { Schemas } from '@undagi/api-client'
import { expect } from 'vitest'
import { uploadSchema } from '../features/uploads/uploads.schemas.ts'
import type { TestApp } from './create-test-app.ts'
import { sessionOf } from './seed-institutions.ts'
import { send } from './send.ts'

const described: Schemas['NewEvidence'] = {
  ...{
    kind: 'policy',
    title: 'Dokumen',
    number: null,
    issuer: null,
    dated: null,
    validFrom: null,
    validTo: null,
  },
  ...{ status: 'enacted', confidentiality: 'internal', viewerIds: [], link: null, note: '', uploadIds: [] },
}

interface Document extends Partial<Schemas['NewEvidence']> {
  /** Its text; a form feed begins a new page. Without one it is a link, which nobody reads. */
  readonly text?: string
}

interface By {
  readonly person: string
  readonly institutionId: string
}

/** An item with one file of plain text, or a link, as somebody adds it. */
export async function addDocument(
  undagi: TestApp,
  { person, institutionId }: By,
  { text, ...extras }: Document,
): Promise<string> {
  const inside =
    text === undefined
      ? { link: 'https://jdih.undagi.test/1' }
      : { uploadIds: [await uploadText(undagi, { person, institutionId }, text)] }
  const { data } = await undagi.as(person).POST('/institutions/{institutionId}/evidence', {
    params: { path: { institutionId } },
    body: { ...described, ...extras, ...inside },
  })
  expect(data).toBeDefined()
  return data?.id ?? ''
}

interface Revision extends Document {
  readonly text: string
  readonly itemId: string
  readonly expectedRevision: number
}

/** A further revision of it, with another text in place of the one before. */
export async function reviseDocument(
  undagi: TestApp,
  { person, institutionId }: By,
  { text, itemId, expectedRevision, ...extras }: Revision,
): Promise<void> {
  const uploadId = await uploadText(undagi, { person, institutionId }, text)
  const { error } = await undagi
    .as(person)
    .POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
      params: { path: { institutionId, itemId } },
      body: { ...described, ...extras, uploadIds: [uploadId], expectedRevision, keptFiles: [] },
    })
  expect(error).toBeUndefined()
}

/** A file of text that has arrived whole. */
export async function uploadText(
  undagi: TestApp,
  { person, institutionId }: By,
  text: string,
): Promise<string> {
  const token = sessionOf(person)
  const path = `/institutions/${institutionId}/uploads`
  const headers = {
    'upload-length': String(Buffer.byteLength(text)),
    'upload-metadata': `filename ${Buffer.from('dokumen.txt').toString('base64')}`,
  }
  const begun = await send(undagi, { method: 'POST', path, headers, token })
  const { id } = uploadSchema.parse(await begun.json())
  await send(undagi, {
    ...{ method: 'PATCH', path: `${path}/${id}`, file: text, token },
    ...{ fileType: 'application/offset+octet-stream', headers: { 'upload-offset': '0' } },
  })
  return id
}
