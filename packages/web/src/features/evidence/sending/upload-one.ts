import { problemIn } from '@undagi/api-client'
import { FileRefused, sendFile } from './send-file.ts'

/** The same road for who shows each file's way by themselves; a refusal comes as the problem that the server names. */
export async function uploadOne(...sending: Parameters<typeof sendFile>): Promise<string> {
  try {
    return await sendFile(...sending)
  } catch (error) {
    throw error instanceof FileRefused ? (problemIn(error.answer) ?? error) : error
  }
}
