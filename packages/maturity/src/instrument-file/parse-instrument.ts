import type * as z from 'zod'
import type { Instrument } from '../instrument.ts'
import { holdsIndicator } from '../part-folder.ts'
import { groupSchema } from './aspect-schema.ts'
import { checkSchema } from './check-schema.ts'
import { checkCodes } from './checks/check-codes.ts'
import { checkConversions } from './checks/check-conversions.ts'
import { checkCounterparts } from './checks/check-counterparts.ts'
import { checkGuidance } from './checks/check-guidance.ts'
import { checkLevels } from './checks/check-levels.ts'
import { checkReferences } from './checks/check-references.ts'
import { checkRules } from './checks/check-rules.ts'
import { checkScale } from './checks/check-scale.ts'
import { checkSources } from './checks/check-sources.ts'
import { checkTextEditions } from './checks/check-text-editions.ts'
import { checkWeights } from './checks/check-weights.ts'
import type { FileIssue } from './file-issue.ts'
import { indicatorSchema } from './indicator-schema.ts'
import { instrumentSchema } from './instrument-schema.ts'
import { MAIN_FILE, type OpenedFiles, openFiles } from './open-files.ts'
import { inReadingOrder } from './reading-order.ts'
import { isMap, rootSpot } from './spot.ts'
import { toInstrument } from './to-instrument.ts'
import type { SourceFile, YamlFile } from './yaml-file.ts'

export type ParsedInstrument =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly issues: readonly FileIssue[] }

/**
 * Reads an instrument from its files (`instrument.yaml`, `aspects/*.yaml`, `indicators/*.yaml`, paths relative to its
 * folder) and checks everything a program can: syntax, keys, weights, codes, levels, rules, sources. All problems are
 * told at once, each with its line: `parseInstrument([{ path: 'instrument.yaml', text }])`.
 */
export function parseInstrument(files: readonly SourceFile[]): ParsedInstrument {
  const opened = openFiles(files)
  if (opened === undefined) return { ok: false, issues: [mainFileMissing] }
  const { main, parts } = opened
  const issues = checkFiles(opened)
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

/** All that is wrong with the files, in no order yet. */
function checkFiles({ main, parts, spot, tree }: OpenedFiles): readonly FileIssue[] {
  const all = [main, ...parts]
  const readable = all.filter(({ issues }) => issues.length === 0)
  return [
    ...all.flatMap(({ issues }) => issues),
    ...readable.flatMap((file) =>
      checkSchema(file === main ? instrumentSchema : partSchema(file.path), rootSpot(file)),
    ),
    ...tree.issues,
    ...checkWeights(tree),
    ...checkScale(spot),
    ...checkCodes(spot, tree),
    ...checkLevels(spot, tree),
    ...checkReferences(spot, tree),
    ...checkConversions(spot, tree),
    ...checkTextEditions(spot, tree),
    ...checkGuidance(tree),
    ...checkCounterparts(spot, tree),
    ...checkRules(spot, tree),
    ...(isMap(spot) ? checkSources(spot, all.map(rootSpot)) : []),
  ]
}

function partSchema(path: string): z.ZodType {
  return holdsIndicator(path) ? indicatorSchema : groupSchema
}

function readParts<Part>(files: readonly YamlFile[], schema: z.ZodType<Part>): ReadonlyMap<string, Part> {
  return new Map(files.map(({ path, content }) => [path, schema.parse(content)]))
}

const mainFileMissing: FileIssue = {
  path: MAIN_FILE,
  line: 1,
  pointer: '',
  code: 'tree.main_missing',
  message: `Berkas ${MAIN_FILE} tidak ada. Letakkan di folder instrumen.`,
}
