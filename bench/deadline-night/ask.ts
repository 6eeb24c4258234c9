import { type Agent, type IncomingMessage, request } from 'node:http'

/** One person's browser. */
export interface Connection {
  readonly address: string
  readonly token: string
  readonly agent: Agent
}

export interface Answer {
  readonly status: number
  readonly said: unknown
}

interface Question {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly body?: unknown
}

export async function ask(connection: Connection, question: Question): Promise<Answer> {
  const answer = await open(connection, question)
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  return { status: answer.statusCode ?? 0, said: text === '' ? null : JSON.parse(text) }
}

/** The beginning of an answer: all there is of one that never ends. */
export function open(
  { address, token, agent }: Connection,
  { method, path, body }: Question,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = {
      Cookie: `undagi_session=${token}`,
      ...(body !== undefined && { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }),
    }
    const asked = request(new URL(path, address), { agent, method, headers }, resolve)
    // A line kept open that the server has just hung up is no answer: like a browser, ask once more on another.
    asked.on('error', (error) =>
      asked.reusedSocket ? resolve(open({ address, token, agent }, { method, path, body })) : reject(error),
    )
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
