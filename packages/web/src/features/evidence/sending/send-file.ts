import { loadLater } from '../../../lib/load-later.ts'

const loadTus = loadLater(() => import('tus-js-client'))

/** Between tries after a line that breaks; the last of them comes when most lines are back. */
const waitsMs = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000]

interface Sending {
  readonly institutionId: string
  readonly signal: AbortSignal
  readonly onProgress: (sentBytes: number) => void
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

/** Sends a file piece by piece and goes on where a broken line left it. Returns the id of what has arrived. */
export async function sendFile(file: File, { institutionId, signal, onProgress }: Sending): Promise<string> {
  const { DetailedError, Upload } = await loadTus()
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: `/api/institutions/${institutionId}/uploads`,
      metadata: { filename: file.name },
      retryDelays: waitsMs,
      // addresses of other people's uploads must not stay on a shared computer
      storeFingerprintForResuming: false,
      onProgress,
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      onError: (error) => {
        const answer = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined
        reject(answer ? new FileRefused(answer) : error)
      },
    })
    signal.addEventListener('abort', () => void upload.abort(true))
    upload.start()
  })
}
