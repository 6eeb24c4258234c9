import { delimiter, isAbsolute } from 'node:path'
import { env } from 'node:process'

const USUAL = '/usr/bin:/bin:/usr/local/bin'

/** Where programs are looked for: as whoever started us says, but never relative to the folder that a reader happens to be in. */
export function programFolders({ PATH = '' }: typeof env = env): string {
  const folders = PATH.split(delimiter).filter((folder) => isAbsolute(folder))
  return folders.length === 0 ? USUAL : folders.join(delimiter)
}
