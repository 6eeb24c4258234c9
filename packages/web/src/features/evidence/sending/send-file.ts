import { NoAnswer } from '../../../lib/api/no-answer.ts'
import { loadLater } from '../../../lib/load-later.ts'

const loadTus = loadLater(() => import('tus-js-client'))

/** Between tries after a line that breaks; the last of them comes when most lines are back. */
const waitsMs = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000]

interface Sending {
  readonly institutionId: string
  readonly signal: AbortSignal
  readonly onProgress: (sentBytes: number) => void
  /** The line broke; it is tried again after a while. */
  readonly onBreak: () => void
  /** Where an earlier try left it. */
  readonly address: string | undefined
  readonly onAddress: (address: string) => void
}

/** The server answered that it does not take the file; the code says why. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly answer: string

  constructor(answer: string) {
    super('The server does not take this file')
    this.answer = answer
  }
}

/** No answer, or one that says nothing about the file. 507: there is no room for it, and trying again makes none. */
function mayGoOn(status: number | undefined): boolean {
  return status === undefined || status === 409 || status === 423 || (status >= 500 && status !== 507)
}

/** Sends a file piece by piece and goes on where a broken line left it. Returns the id of what has arrived. */
export async function sendFile(
  file: File,
  { institutionId, signal, onProgress, onBreak, address, onAddress }: Sending,
): Promise<string> {
  const { DetailedError, Upload } = await loadTus().catch((error: unknown) => {
    throw new NoAnswer(error)
  })
  // put out of the list while that came: the event is past
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: `/api/institutions/${institutionId}/uploads`,
      uploadUrl: address ?? null,
      metadata: { filename: file.name },
      retryDelays: waitsMs,
      // addresses of other people's uploads must not stay on a shared computer
      storeFingerprintForResuming: false,
      onShouldRetry: (error) => {
        const goesOn = mayGoOn(error.originalResponse?.getStatus())
        if (goesOn) onBreak()
        return goesOn
      },
      onUploadUrlAvailable: () => {
        if (upload.url) onAddress(upload.url)
      },
      onProgress,
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      onError: (error) => {
        const answer = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined
        reject(answer ? new FileRefused(answer) : new NoAnswer(error))
      },
    })
    signal.addEventListener('abort', () => void upload.abort(true).catch(() => undefined))
    upload.start()
  })
}
