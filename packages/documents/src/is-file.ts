import { stat } from 'node:fs/promises'

/** For whoever decides before reading whether a file is there at all. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
