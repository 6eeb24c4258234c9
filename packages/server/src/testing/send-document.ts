import { evidenceSchema } from '../features/evidence/evidence.schemas.ts'
import { uploadSchema } from '../features/uploads/uploads.schemas.ts'
import { origin, type TestApp } from './create-test-app.ts'
import { sessionOf } from './seed-institutions.ts'
import { send } from './send.ts'

interface Sent {
  readonly at: string
  readonly by: string
  readonly fileName: string
}

/** Sends a file of any bytes and adds it as evidence, as a page does. Returns the item. */
export async function sendDocument(
  undagi: TestApp,
  bytes: Buffer,
  { at, by, fileName }: Sent,
): Promise<string> {
  const { id: institutionId } = undagi.institution(at)
  const token = sessionOf(by)
  const path = `/institutions/${institutionId}/uploads`
  const headers = {
    'upload-length': String(bytes.length),
    'upload-metadata': `filename ${Buffer.from(fileName).toString('base64')}`,
  }
  const begun = await send(undagi, { method: 'POST', path, headers, token })
  const { id } = uploadSchema.parse(await begun.json())
  await undagi.fetch(
    new Request(`${origin}/api${path}/${id}`, {
      method: 'PATCH',
      headers: {
        ...{ cookie: `undagi_session=${token}`, 'upload-offset': '0' },
        'content-type': 'application/offset+octet-stream',
      },
      body: new Uint8Array(bytes),
    }),
  )
  const added = await send(undagi, {
    ...{ method: 'POST', path: `/institutions/${institutionId}/evidence`, token },
    body: {
      ...{ kind: 'policy', title: fileName, number: null, issuer: null, dated: null },
      ...{ validFrom: null, validTo: null, status: 'enacted', confidentiality: 'internal' },
      ...{ viewerIds: [], link: null, note: '', uploadIds: [id] },
    },
  })
  return evidenceSchema.parse(await added.json()).id
}
