import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const cluster = 'testing/test-cluster.ts'

/**
 * About the database that comes with Undagi, or about what any PostgreSQL answers alike to statements that others send too: large
 * numbers, refusals, walks of every route but one, and what takes its time in the limited processes that read and draw documents.
 */
const onceIsEnough = [
  'backup/{kill,server-kill,full-disk,restore-refusals,documents}.test.ts',
  'platform/database/embedded/*.test.ts',
  '**/*-thousand-*.test.ts',
  'guards/{who-may-do-what,withdrawn-round,shell,bad-input,wrong-address,look-alike}.test.ts',
  'features/evidence/likenesses/{sent-likenesses,alike-in-lists,same-bytes-many-times}.test.ts',
  'features/session/{account,attempts-told}.test.ts',
  'guards/who-may-do-what.test.ts',
  'features/assessments/stages/killed-while-moving.test.ts',
  'features/evidence/reading/{hostile,reading}.test.ts',
  'features/evidence/{pages,scanning}/*.test.ts',
  'features/trust/trust.test.ts',
]

/** What a run against a server PostgreSQL leaves to the run against the embedded one, and says so. */
export function withoutServerPostgres(source: string): readonly string[] {
  const named = new Set(globSync(onceIsEnough, { cwd: source }))
  return globSync('**/*.test.ts', { cwd: source })
    .filter((file) => named.has(file) || !reaches(join(source, file), new Set()))
    .toSorted()
}

/** Whether a test file, itself or by what it imports, takes a database of the server that the run is given. */
function reaches(file: string, seen: Set<string>): boolean {
  if (file.endsWith(cluster)) return true
  if (seen.has(file)) return false
  seen.add(file)
  return importsOf(file).some((imported) => reaches(imported, seen))
}

/** Types are gone when it runs. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(/^import type [^']+'[^']+'/gm, '')
  const named = [...text.matchAll(/\bfrom '(\.[^']+\.tsx?)'|\bimport\('(\.[^']+\.tsx?)'\)/g)]
  return [
    ...named.map(([, still = '', late = '']) => join(dirname(file), still + late)),
    ...(text.includes("inject('testCluster')") ? [cluster] : []),
  ]
}
