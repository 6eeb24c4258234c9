import type { Schemas } from '@undagi/api-client'
import { expect } from 'vitest'
import type { TestApp } from './create-test-app.ts'
import { type By, type FileToSend, sendFile } from './send-file.ts'

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
  /** Its text; a form feed begins a new page. */
  readonly text?: string
  readonly file?: FileToSend
}

/** An item as somebody adds it: with one file, with what was sent before, or else a link, which nobody reads. */
export async function addDocument(
  undagi: TestApp,
  { person, institutionId }: By,
  { text, file, ...extras }: Document,
): Promise<string> {
  const content = file ?? (text === undefined ? undefined : { content: text })
  const inside =
    content === undefined
      ? { link: extras.uploadIds === undefined ? 'https://jdih.undagi.test/1' : null }
      : { uploadIds: [await sendFile(undagi, { person, institutionId }, content)] }
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
  const uploadId = await sendFile(undagi, { person, institutionId }, { content: text })
  const { error } = await undagi
    .as(person)
    .POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
      params: { path: { institutionId, itemId } },
      body: { ...described, ...extras, uploadIds: [uploadId], expectedRevision, keptFiles: [] },
    })
  expect(error).toBeUndefined()
}
