import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where a library and what it needs lie, for who may read nothing else; undefined: it was not installed. */
export function libraryFolder(name: 'sharp' | 'unpdf'): string | undefined {
  try {
    const [folder] = fileURLToPath(import.meta.resolve(name)).split(/(?<=[\\/]node_modules[\\/])/)
    return folder === undefined ? undefined : join(dirname(folder), 'node_modules')
  } catch {
    return undefined
  }
}
