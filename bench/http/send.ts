import { Agent, request as httpRequest } from 'node:http'
import type { Request } from './traffic.ts'

/** Sends requests over connections that stay open, as browsers do; resolves to whether the answer was 200 and came whole. */
export function createSender(address: string): {
  send: (request: Request) => Promise<boolean>
  close: () => void
} {
  const agent = new Agent({ keepAlive: true })
  const send = (request: Request) =>
    new Promise<boolean>((resolve, reject) => {
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
          answer.on('end', () => resolve(answer.statusCode === 200))
          answer.resume()
        },
      )
      sent.on('error', reject)
      sent.end(isWrite ? request.body : undefined)
    })
  return { send, close: () => agent.destroy() }
}
