import { z } from 'zod'
import type { Member } from '../uploads/member.ts'
import { beginFile } from '../uploads/send-file.ts'

const keptSchema = z.object({
  id: z.string(),
  newest: z.object({
    files: z.array(z.object({ reading: z.string(), found: z.object({ text: z.string() }).nullable() })),
  }),
})

export type Kept = z.infer<typeof keptSchema>

/** A file sent in one piece; resolves to the upload's id. */
export async function sendBytes(member: Member, name: string, bytes: Buffer): Promise<string> {
  const { id, url } = await beginFile(member, bytes.length, name)
  const sent = await fetch(url, {
    method: 'PATCH',
    headers: {
      ...{ Cookie: member.cookie, 'Upload-Offset': '0' },
      'Content-Type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(bytes),
  })
  if (sent.status !== 204) throw new Error(`${name} was answered with ${sent.status}.`)
  return id
}

/** Files that have come in become an item of the library; from then on they are read. */
export async function keepAsEvidence(member: Member, uploadIds: readonly string[]): Promise<Kept> {
  const added = await fetch(evidenceAddress(member), {
    method: 'POST',
    headers: { Cookie: member.cookie, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      ...{ kind: 'other', title: 'Berkas aneh', number: null, issuer: null, dated: null, link: null },
      ...{ validFrom: null, validTo: null, status: 'unknown', confidentiality: 'internal' },
      ...{ viewerIds: [], note: '', uploadIds },
    }),
  })
  if (!added.ok) throw new Error(`Evidence was answered with ${added.status}: ${await added.text()}`)
  return keptSchema.parse(await added.json())
}

export async function readKept(member: Member, id: string): Promise<Kept> {
  const answer = await fetch(`${evidenceAddress(member)}/${id}`, { headers: { Cookie: member.cookie } })
  return keptSchema.parse(await answer.json())
}

const evidenceAddress = ({ address, institutionId }: Member) =>
  `${address}/api/institutions/${institutionId}/evidence`
