import { Agent, request as httpRequest } from 'node:http'
import type { Request } from './traffic.ts'

/** Sends requests over connections that stay open, as browsers do; rejects unless the answer is 200 and comes whole. */
export function createSender(address: string): {
  send: (request: Request) => Promise<void>
  close: () => void
} {
  const agent = new Agent({ keepAlive: true })
  const send = (request: Request) =>
    new Promise<void>((resolve, reject) => {
      const isWrite = request.kind === 'write'
      const sent = httpRequest(
        new URL(request.path, address),
        {
          agent,
          method: isWrite ? 'PUT' : 'GET',
          headers: {
            Cookie: `undagi_session=${request.token}`,
            ...(isWrite ? { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' } : {}),
          },
        },
        (answer) => {
          answer.on('error', reject)
          answer.on('end', () =>
            answer.statusCode === 200 ? resolve() : reject(new Error(`answered ${answer.statusCode}`)),
          )
          answer.resume()
        },
      )
      sent.on('error', reject)
      sent.end(isWrite ? request.body : undefined)
    })
  return { send, close: () => agent.destroy() }
}
