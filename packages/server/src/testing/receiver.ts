import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Somebody else's program on this computer, which keeps what it is told and answers as it is asked to. */
export async function openReceiver() {
  const received: Received[] = []
  let status = 204
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    received.push({ headers: request.headers, body })
    response.writeHead(status).end(status === 204 ? undefined : 'tidak\nsekarang')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/undagi`,
    received,
    answers(next: number) {
      status = next
    },
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}
