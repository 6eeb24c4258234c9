import type { IncomingMessage, ServerResponse } from 'node:http'
import { part } from './linger.ts'
import { refuse, tooSlow } from './unreadable-request.ts'

export interface ArrivalLimits {
  /** The line of the request and its headers. */
  readonly headersMs: number
  /** A body of what people type. */
  readonly bodyMs: number
  /** A file, also over the line of a remote district: 20 MB at 180 kbit/s. */
  readonly fileMs: number
}

export const usualArrivalLimits: ArrivalLimits = { headersMs: 60_000, bodyMs: 60_000, fileMs: 15 * 60_000 }

const fileTypes = ['application/octet-stream', 'application/offset+octet-stream']

/** Hangs up on whoever sends a request drop by drop: it would hold its connection for ever. */
export function limitArrival(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { bodyMs, fileMs }: ArrivalLimits,
): void {
  // Nothing comes after the headers of what people only read.
  if (!bringsBody(incoming)) return
  const isFile = fileTypes.includes(incoming.headers['content-type'] ?? '')
  const hangUp = () => {
    // An answer may take as long as it likes, such as a stream of events: only what still has to come counts.
    if (incoming.complete) return
    // A second answer would be read as a part of the first.
    if (outgoing.headersSent) part(incoming.socket)
    else refuse(incoming.socket, tooSlow)
  }
  const timer = setTimeout(hangUp, isFile ? fileMs : bodyMs)
  timer.unref()
  incoming.once('close', () => clearTimeout(timer))
}

const bringsBody = ({ headers }: IncomingMessage) =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
