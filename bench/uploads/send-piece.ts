import { request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const blockBytes = 1024 * 1024

/** So many megabytes that compress to nothing less and are in no other file: a block, each time with another beginning. */
function* blocks(megabytes: number, seed: number): Generator<Buffer> {
  for (let index = 0; index < megabytes; index += 1) {
    const block = Buffer.alloc(blockBytes, `${seed}/${index}/`)
    yield block
  }
}

interface Piece {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly megabytes: number
  readonly seed: number
}

/** Sends a piece over one connection, as fast as the other side takes it, and resolves when it has said that it is kept. */
export async function sendPiece({ url, headers, megabytes, seed }: Piece): Promise<void> {
  const length = String(megabytes * blockBytes)
  const type = 'application/offset+octet-stream'
  const sent = request(url, {
    method: 'PATCH',
    headers: { 'Content-Type': type, 'Content-Length': length, ...headers },
  })
  const answered = new Promise<void>((resolve, reject) => {
    sent.on('error', reject).on('response', (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 204) resolve()
        else reject(new Error(`A piece was answered with ${answer.statusCode}.`))
      })
    })
  })
  await Promise.all([pipeline(Readable.from(blocks(megabytes, seed)), sent), answered])
}
