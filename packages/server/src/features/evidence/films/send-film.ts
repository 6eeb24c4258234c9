import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { RequestContext } from '../../../request-context.ts'
import { evidenceInfected, filmNotPlayed, restrictedFilmNotPlayed } from '../evidence.errors.ts'
import type { FoundFile } from '../found-items.ts'
import { shownAs } from '../pages/shown-as.ts'
import { sayLost } from '../usecases/open-evidence-file.ts'
import { parseRange } from './parse-range.ts'

const film = z.string().openapi({ format: 'binary' })
const content = { 'video/mp4': { schema: film }, 'video/webm': { schema: film } }

/** What `sendFilm` answers. */
export const filmContent = {
  200: { description: 'The film, streamed', content },
  206: { description: 'The stretch that was asked for (Range)', content },
  416: { description: 'It is shorter than that' },
}

/**
 * A film as a player asks for it, stretch by stretch, streamed out of the store: under the type that its own bytes show, as a film and
 * nothing else. Whoever plays it is told in the log. A restricted one is not played: its pictures would bear no name, as its viewer's pages do.
 */
export async function sendFilm(
  c: Context,
  { file, isRestricted }: FoundFile,
  context: RequestContext,
): Promise<Response> {
  const { institutionId, sha256, bytes, mediaType, scan, virus, fileName } = file
  if (scan === 'found') throw evidenceInfected({ detail: `${fileName}: ${virus}` })
  if (shownAs(file) !== 'film') throw filmNotPlayed()
  if (isRestricted) throw restrictedFilmNotPlayed()
  c.header('Accept-Ranges', 'bytes')
  c.header('Cache-Control', 'private, no-store')
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  c.header('Content-Disposition', 'inline')
  const part = parseRange(c.req.header('range'), bytes)
  if (part === null) {
    c.header('Content-Range', `bytes */${bytes}`)
    return c.body(null, 416)
  }
  const sent = part ?? { first: 0, last: bytes - 1 }
  const isHead = c.req.method === 'HEAD'
  const stream = isHead
    ? null
    : await context.files.store.open({ institutionId, sha256 }, sent).catch(sayLost)
  c.header('Content-Type', mediaType)
  c.header('Content-Length', String(sent.last - sent.first + 1))
  if (part !== undefined) c.header('Content-Range', `bytes ${part.first}-${part.last}/${bytes}`)
  c.status(part === undefined ? 200 : 206)
  return stream === null ? c.body(null) : c.body(Readable.toWeb(stream))
}
