import type * as z from 'zod'
import type { Instrument } from '../instrument.ts'
import { holdsIndicator } from '../part-folder.ts'
import { groupSchema } from './aspect-schema.ts'
import { checkSchema } from './check-schema.ts'
import { checkCodes } from './checks/check-codes.ts'
import { checkLevels } from './checks/check-levels.ts'
import { checkReferences } from './checks/check-references.ts'
import { checkScale } from './checks/check-scale.ts'
import { checkSources } from './checks/check-sources.ts'
import { checkWeights } from './checks/check-weights.ts'
import type { FileIssue } from './file-issue.ts'
import { indicatorSchema } from './indicator-schema.ts'
import { instrumentSchema } from './instrument-schema.ts'
import { isMap, rootSpot } from './spot.ts'
import { toInstrument } from './to-instrument.ts'
import { readTree } from './tree-spots.ts'
import { readYamlFile, type SourceFile, type YamlFile } from './yaml-file.ts'

export type ParsedInstrument =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly issues: readonly FileIssue[] }

const MAIN_FILE = 'instrument.yaml'

/**
 * Reads an instrument from its files (`instrument.yaml`, `aspects/*.yaml`, `indicators/*.yaml`, paths relative to its
 * folder) and checks everything a program can: syntax, keys, weights, codes, levels, rules, sources. All problems are
 * told at once, each with its line: `parseInstrument([{ path: 'instrument.yaml', text }])`.
 */
export function parseInstrument(files: readonly SourceFile[]): ParsedInstrument {
  const read = files.map(readYamlFile)
  const main = read.find(({ path }) => path === MAIN_FILE)
  if (main === undefined) return { ok: false, issues: [mainFileMissing] }
  const parts = read.filter((file) => file !== main)
  const broken = read.flatMap(({ issues }) => issues)
  const readable = read.filter(({ issues }) => issues.length === 0)
  const spot = rootSpot(main)
  const tree = readTree(spot, parts)
  const issues = [
    ...broken,
    ...readable.flatMap((file) =>
      checkSchema(file === main ? instrumentSchema : partSchema(file.path), rootSpot(file)),
    ),
    ...tree.issues,
    ...checkWeights(tree),
    ...checkScale(spot),
    ...checkCodes(spot, tree),
    ...checkLevels(spot, tree),
    ...checkReferences(spot, tree),
    ...(isMap(spot) ? checkSources(spot, read.map(rootSpot)) : []),
  ]
  if (issues.length > 0) return { ok: false, issues: inReadingOrder(issues) }
  return {
    ok: true,
    instrument: toInstrument(instrumentSchema.parse(main.content), {
      groups: readParts(
        parts.filter(({ path }) => !holdsIndicator(path)),
        groupSchema,
      ),
      indicators: readParts(
        parts.filter(({ path }) => holdsIndicator(path)),
        indicatorSchema,
      ),
    }),
  }
}

function partSchema(path: string): z.ZodType {
  return holdsIndicator(path) ? indicatorSchema : groupSchema
}

function readParts<Part>(files: readonly YamlFile[], schema: z.ZodType<Part>): ReadonlyMap<string, Part> {
  return new Map(files.map(({ path, content }) => [path, schema.parse(content)]))
}

/** The main file first, each file from top to bottom. */
function inReadingOrder(issues: readonly FileIssue[]): readonly FileIssue[] {
  const rank = ({ path }: FileIssue) => (path === MAIN_FILE ? '' : path)
  return issues.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.line - b.line)
}

const mainFileMissing: FileIssue = {
  path: MAIN_FILE,
  line: 1,
  pointer: '',
  code: 'tree.main_missing',
  message: `Berkas ${MAIN_FILE} tidak ada. Letakkan di folder instrumen.`,
}
