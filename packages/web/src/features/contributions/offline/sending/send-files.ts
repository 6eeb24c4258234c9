import { ApiProblem } from '@undagi/api-client'
import { UnreadableFile } from '../found/found-file.ts'
import type { KitFile } from '../found/sort-found.ts'

/** How far one file is. `cut`: the line broke, and it goes on from there by itself or when somebody says so. */
export type FileProgress =
  | { readonly state: 'sending'; readonly sentBytes: number }
  | { readonly state: 'cut' }
  | { readonly state: 'offered' | 'already' }
  | { readonly state: 'failed'; readonly error: unknown }

export interface SendSteps {
  /** By the road of every file; gives the number under which it has arrived. */
  readonly upload: (
    file: File,
    steps: { readonly onProgress: (sentBytes: number) => void; readonly onBreak: () => void },
  ) => Promise<string>
  readonly offer: (uploadId: string) => Promise<'offered' | 'already'>
}

interface Queued {
  readonly key: string
  readonly file: KitFile
  readonly steps: SendSteps
}

/**
 * Sends one file after the other, for a slow line is no faster with several. What fails for a reason of its own is told and passed over;
 * where the line or the assessment stands against all of them it stops. `true`: all were tried.
 */
export async function sendFiles(
  queue: readonly Queued[],
  onChange: (key: string, progress: FileProgress) => void,
): Promise<boolean> {
  for (const { key, file, steps } of queue) {
    onChange(key, { state: 'sending', sentBytes: 0 })
    try {
      const uploadId = await steps.upload(await opened(file), {
        onProgress: (sentBytes) => onChange(key, { state: 'sending', sentBytes }),
        onBreak: () => onChange(key, { state: 'cut' }),
      })
      onChange(key, { state: await steps.offer(uploadId) })
    } catch (error) {
      onChange(key, { state: 'failed', error })
      if (!isOfItsOwn(error)) return false
    }
  }
  return true
}

/** Under the name it has in its folder: what comes out of a ZIP may have had another's. */
async function opened({ found, name }: KitFile): Promise<File> {
  const file = await found.open()
  return file.name === name ? file : new File([file], name)
}

/** About this file and none of the others. */
function isOfItsOwn(error: unknown): boolean {
  if (error instanceof UnreadableFile || error instanceof DOMException) return true
  if (!(error instanceof ApiProblem) || ofAll.has(error.problem.code)) return false
  return [409, 413, 422].includes(error.problem.status)
}

/** What stands against every file of the assessment, or goes on when it is tried once more. */
const ofAll: ReadonlySet<string> = new Set([
  'assessments.already_sent',
  'calendar.is_locked',
  'offline_kits.file_not_here',
])
