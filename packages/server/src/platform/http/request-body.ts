import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { arrivingBytes } from './arriving-bytes.ts'

export interface RequestBody {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly announcedBytes: number | undefined
}

/**
 * The bytes of a request as they arrive, each piece good until the next is asked for. On a Node server they come from Node's own stream: the
 * web stream around it keeps whole files in memory when the reader is slower than the line.
 */
export function requestBody(c: Context): RequestBody {
  const { incoming }: Partial<HttpBindings> = c.env ?? {}
  const announced = Number(c.req.header('content-length') ?? Number.NaN)
  const announcedBytes = Number.isFinite(announced) ? announced : undefined
  // A reader who has seen enough answers first; the rest is thrown away when the answer is out.
  const bytes = incoming === undefined ? c.req.raw.body : arrivingBytes(incoming, announcedBytes)
  return { bytes: bytes ?? nothing(), announcedBytes }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
