import { z } from 'zod'
import type { Member } from './member.ts'
import { sendPiece } from './send-piece.ts'

const begunSchema = z.object({ id: z.string() })

/** Announces a file; resolves to where it is to be sent. */
export async function beginFile(
  { address, cookie, institutionId }: Member,
  bytes: number,
  name: string,
): Promise<{ readonly id: string; readonly url: string }> {
  const url = `${address}/api/institutions/${institutionId}/uploads`
  const begun = await fetch(url, {
    method: 'POST',
    headers: {
      ...{ Cookie: cookie, 'Upload-Length': String(bytes) },
      'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  })
  if (!begun.ok) throw new Error(`An upload was answered with ${begun.status}: ${await begun.text()}`)
  const { id } = begunSchema.parse(await begun.json())
  return { id, url: `${url}/${id}` }
}

/** A file of so many pieces; resolves to how long its pieces took, in milliseconds. */
export async function sendFile(
  member: Member,
  {
    pieces,
    megabytesEach,
    seed,
  }: { readonly pieces: number; readonly megabytesEach: number; readonly seed: number },
): Promise<number> {
  const each = megabytesEach * 1024 * 1024
  const { url } = await beginFile(member, pieces * each, `besar-${seed}.bin`)
  const startedAt = performance.now()
  for (let piece = 0; piece < pieces; piece += 1) {
    const headers = { Cookie: member.cookie, 'Upload-Offset': String(piece * each) }
    await sendPiece({ url, headers, megabytes: megabytesEach, seed: seed * 1000 + piece })
  }
  return performance.now() - startedAt
}
