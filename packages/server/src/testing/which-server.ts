import { globSync } from 'node:fs'

/** What starts, kills, moves and restores whole installations; apart, so that it runs beside what asks a running one. */
export const ofInstallation = [
  '*.test.ts',
  '{backup,doctor,platform/database/embedded,features/backups}/**/*.test.ts',
]

/** Of those, what a PostgreSQL server of another release may answer otherwise: how data leave, come back, move and are looked at. */
const onAnyServer = [
  'backup/{round-trip,moves,left-out,release-0.1.0,audit-log-restored}.test.ts',
  'doctor/{database,stored-data,audit-log}*.test.ts',
]

/**
 * Of what asks a running installation, all of it on a server PostgreSQL: what stands nearest to the database (migrations, roles,
 * isolation, notices, search), and every operation once. The rest meets the PostgreSQL that comes with Undagi in the browser tests.
 */
const nearTheDatabase = [
  'platform/database/{*,tables/*}.test.ts',
  'features/audit-log/sealing.test.ts',
  'features/evidence/search/search.test.ts',
  'guards/audit-trail.test.ts',
]

/** Of those too, what stands on the line to the database, word by word: that is a socket, which only ours has. */
const onEmbeddedAlone = [
  'features/assessments/stages/killed-while-moving.test.ts',
  'features/national-rounds/killed-while-opening.test.ts',
]

/** What a run on a server PostgreSQL leaves to the runs on the one that comes with Undagi, and says so. */
export function withoutServerPostgres(source: string): readonly string[] {
  const kept = new Set(filesOf(onAnyServer, source))
  const left = filesOf(ofInstallation, source).filter((file) => !kept.has(file))
  return [...left, ...filesOf(onEmbeddedAlone, source)]
}

/** What of the running installation is tried on the PostgreSQL that comes with Undagi, beside the browser tests. */
export function onEmbeddedPostgres(source: string): readonly string[] {
  return [...filesOf(nearTheDatabase, source), ...filesOf(onEmbeddedAlone, source)]
}

/** A name that finds nothing is of a file that went elsewhere. */
function filesOf(patterns: readonly string[], source: string): readonly string[] {
  return patterns.flatMap((pattern) => {
    const files = globSync(pattern, { cwd: source }).toSorted()
    if (files.length === 0) throw new Error(`${pattern} in testing/which-server.ts names no test file.`)
    return files
  })
}
