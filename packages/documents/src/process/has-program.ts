import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { programFolders } from './program-folders.ts'

/** Whether readers would find this program. */
export function hasProgram(name: string, folders = programFolders()): boolean {
  return folders.split(delimiter).some((folder) => existsSync(join(folder, name)))
}
