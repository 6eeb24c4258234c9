import { Readable } from 'node:stream'
import { z } from 'zod'
import { StoreUnreachable } from './file-store.ts'

/** What every failed request carries, answered or not; a failure of ours, such as a file that cannot be read, carries none. */
const failedRequest = z.object({
  name: z.string(),
  code: z.string().optional(),
  $metadata: z.object({ httpStatusCode: z.number().optional() }),
})

/** There is no such object; of a bucket that is missing the same status is told. */
export function isMissing(error: unknown): boolean {
  const { success, data } = failedRequest.safeParse(error)
  return success && data.$metadata.httpStatusCode === 404 && data.name !== 'NoSuchBucket'
}

/** Written only where nothing is, and something was there, or came meanwhile. */
export function isTakenAlready(error: unknown): boolean {
  const { success, data } = failedRequest.safeParse(error)
  return success && [409, 412].includes(data.$metadata.httpStatusCode ?? 0)
}

/** What a request brings, or that the store cannot be reached. */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw asUnreachable(error)
  })
}

/** The bytes of an object; a line that breaks in the middle is told like one that could not be made. */
export function bytesFrom(body: object): Readable {
  if (!(body instanceof Readable)) throw new Error('Outside browsers an object is read as a stream')
  return Readable.from(piecesOf(body), { objectMode: false })
}

async function* piecesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    throw new StoreUnreachable('no_answer', nameOf(error))
  }
}

/** Neither text nor headers of an answer: they repeat what was asked, with the name of the key that signed it. */
function asUnreachable(error: unknown): unknown {
  const { success, data } = failedRequest.safeParse(error)
  if (!success) return error
  const { httpStatusCode: status } = data.$metadata
  if (status === undefined) return new StoreUnreachable('no_answer', data.code ?? data.name)
  return new StoreUnreachable(
    reasonOf(status, data.name),
    data.name === 'Unknown' ? `${status}` : `${data.name}, ${status}`,
  )
}

function reasonOf(status: number, name: string): StoreUnreachable['reason'] {
  if (name === 'NoSuchBucket' || status === 404) return 'no_bucket'
  return status < 500 && status !== 429 ? 'refused' : 'failing'
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error))
