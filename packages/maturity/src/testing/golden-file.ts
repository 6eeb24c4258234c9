import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { INSTRUMENTS } from './read-instrument-files.ts'

const figures = z.record(z.string(), z.string())
const values = z.record(z.string(), z.union([z.number(), z.string()]))

const expectation = z.strictObject({
  index: z.string().optional(),
  exact: z.string().optional(),
  predicate: z.string().optional(),
  groups: figures.optional(),
})

const goldenCase = z.strictObject({
  name: z.string(),
  constructed: z.boolean().optional(),
  ratings: values.optional(),
  groupValues: values.optional(),
  expect: expectation,
})

const reported = z.strictObject({
  groups: figures,
  index: z.string(),
  predicate: z.string(),
  previous: z.strictObject({ year: z.int(), index: z.string() }),
  growth: z.string(),
  targets: z.record(z.string(), z.string()),
})

const goldenFile = z.strictObject({
  instrument: z.string(),
  year: z.int(),
  source: z.strictObject({ document: z.string(), kind: z.string(), note: z.string().optional() }),
  cases: z.array(goldenCase).default([]),
  conversions: z
    .array(z.strictObject({ name: z.string(), conversion: z.string(), values: figures }))
    .default([]),
  outside: z.array(z.strictObject({ conversion: z.string(), value: z.string() })).default([]),
  reported: reported.optional(),
  claims: z.array(z.strictObject({ claim: z.string(), rule: z.string() })).optional(),
})

const publishedTable = z.strictObject({
  instrument: z.string(),
  year: z.int(),
  file: z.string(),
  source: z.strictObject({ document: z.string(), kind: z.string() }),
  rows: z.int(),
  sections: z.record(z.string(), z.int()),
  boundary: z.enum(['rounded', 'unrounded']),
  known: z.array(
    z.strictObject({
      instansi: z.string(),
      kind: z.enum(['unanswered', 'boundary', 'boundary_open']),
      exact: z.string().optional(),
      reason: z.string(),
    }),
  ),
})

export type GoldenCase = z.output<typeof goldenCase>
export type GoldenFile = z.output<typeof goldenFile> & { readonly path: string }

/** Every golden file of every instrument, but for the ones that describe a published table. */
export function readGoldenFiles(): readonly GoldenFile[] {
  const paths = globSync('*/golden/*.yaml', { cwd: INSTRUMENTS, exclude: ['*/golden/published-*.yaml'] })
  return paths
    .toSorted()
    .map((path) => ({ path: `instruments/${path}`, ...goldenFile.parse(readYaml(path)) }))
}

/** A published table with what is known about its rows. */
export function readPublishedTable(path: string) {
  const table = publishedTable.parse(readYaml(path))
  const [header = [], ...lines] = readCsv(join(INSTRUMENTS, path, '..', table.file))
  const rows = lines.map((cells) =>
    Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
  )
  return { ...table, rows, expectedRows: table.rows }
}

function readYaml(path: string): unknown {
  return parse(readFileSync(join(INSTRUMENTS, path), 'utf8'))
}

/** The table is ours: commas, and quotes around names that hold a comma. */
function readCsv(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) =>
    Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), ([, a, b]) => a ?? b ?? ''),
  )
}
