import type { Duplex } from 'node:stream'

interface Refusal {
  readonly status: string
  readonly code: string
  readonly title: string
}

const malformed: Refusal = {
  status: '400 Bad Request',
  code: 'request.malformed',
  title: 'Permintaan tidak dapat dibaca.',
}

export const tooSlow: Refusal = {
  status: '408 Request Timeout',
  code: 'request.too_slow',
  title: 'Permintaan terlalu lama sampai. Periksa jaringan Anda, lalu coba lagi.',
}

const byNodeCode: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'request.header_too_large',
    title: 'Kepala permintaan terlalu besar. Hapus kuki situs ini di peramban Anda, lalu coba lagi.',
  },
}

/** Answers what never became a request; nothing of what came is repeated. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  refuse(socket, byNodeCode[error.code ?? ''] ?? malformed)
}

export function refuse(socket: Duplex, { status, code, title }: Refusal): void {
  if (!socket.writable) return void socket.destroy()
  const body = JSON.stringify({ type: 'about:blank', title, status: Number.parseInt(status, 10), code })
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  )
}
