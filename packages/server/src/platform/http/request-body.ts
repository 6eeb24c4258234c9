import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { arrivingBytes } from './arriving-bytes.ts'

export interface RequestBody {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly announcedBytes: number | undefined
}

/**
 * The bytes of a request as they arrive. On a Node server it is Node's own stream: the web stream around it keeps whole files in
 * memory when the reader is slower than the line.
 */
export function requestBody(c: Context): RequestBody {
  const bindings: Partial<HttpBindings> | undefined = c.env
  const announced = Number(c.req.header('content-length') ?? Number.NaN)
  return {
    // A reader who has seen enough answers first; the rest is thrown away when the answer is out.
    bytes: bindings?.incoming === undefined ? (c.req.raw.body ?? nothing()) : arrivingBytes(bindings.incoming),
    announcedBytes: Number.isFinite(announced) ? announced : undefined,
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
