import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface LingerLimits {
  /** So much is thrown away of what still comes after the answer. */
  readonly bytes: number
  /** Whoever sends nothing for so long sends nothing more. */
  readonly silentMs: number
  /** Between our last word and hanging up. */
  readonly partingMs: number
}

export const usualLingerLimits: LingerLimits = {
  bytes: 64 * 1024 * 1024,
  silentMs: 10_000,
  partingMs: 5_000,
}

/**
 * Who was answered before all of their file was here reads the answer only when they have sent the rest, and loses it when the line is
 * cut before that (RFC 9112, 9.6). So the rest is read and thrown away; how long at the most, the limits of arrival say.
 */
export function lingerAfterAnswer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  limits: LingerLimits,
): void {
  const { socket } = incoming
  const hangUp = socket.destroySoon
  // Node's own listener, which stands between these two, hangs up after the answer where `Connection: close` or HTTP/1.0 asks for it.
  outgoing.prependOnceListener('finish', () => {
    if (!isOver(incoming))
      socket.destroySoon = () => incoming.once('close', () => part(socket, limits.partingMs))
  })
  outgoing.once('finish', () => {
    socket.destroySoon = hangUp
    if (!isOver(incoming)) throwAwayRest(incoming, limits)
  })
}

function throwAwayRest(incoming: IncomingMessage, { bytes, silentMs, partingMs }: LingerLimits): void {
  const { socket } = incoming
  const before = socket.bytesRead
  let last = { bytes: before, at: performance.now() }
  // A web stream around it would keep what nobody is going to read.
  incoming.removeAllListeners('data').resume()
  const looking = setInterval(() => {
    if (isOver(incoming)) return clearInterval(looking)
    const now = { bytes: socket.bytesRead, at: performance.now() }
    if (now.bytes > last.bytes) last = now
    incoming.resume()
    if (now.bytes - before <= bytes && now.at - last.at < silentMs) return
    clearInterval(looking)
    part(socket, partingMs)
  }, silentMs / 40)
  looking.unref()
}

const isOver = ({ complete, destroyed }: IncomingMessage) => complete || destroyed

/** Says that nothing more comes from here, and hangs up a little later: at once would take the answer away from who has not read it yet. */
export function part(socket: Socket, afterMs = usualLingerLimits.partingMs): void {
  socket.end()
  const hangUp = setTimeout(() => socket.destroy(), afterMs)
  hangUp.unref()
  socket.once('close', () => clearTimeout(hangUp))
}
