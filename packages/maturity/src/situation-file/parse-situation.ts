import type { EvidenceFacts } from '../evidence/evidence-facts.ts'
import type { Instrument } from '../instrument.ts'
import { checkSchema } from '../instrument-file/check-schema.ts'
import type { FileIssue } from '../instrument-file/file-issue.ts'
import { rootSpot } from '../instrument-file/spot.ts'
import { readYamlFile, type SourceFile } from '../instrument-file/yaml-file.ts'
import { checkCodes, checkDocumentIds, checkWords } from './check-words.ts'
import { checkYear } from './check-year.ts'
import { type Situation, situationSchema } from './situation-schema.ts'

export type ParsedSituation =
  | { readonly ok: true; readonly situation: Situation; readonly facts: EvidenceFacts }
  | { readonly ok: false; readonly issues: readonly FileIssue[] }

/**
 * Reads a situation (`situations/*.yaml`) written for an instrument, and tells all its problems at once, each with its
 * line: `parseSituation({ path, text }, spbe2020)`.
 */
export function parseSituation(source: SourceFile, instrument: Instrument): ParsedSituation {
  const file = readYamlFile(source)
  if (file.issues.length > 0) return { ok: false, issues: file.issues }
  const spot = rootSpot(file)
  const issues = [
    ...checkSchema(situationSchema, spot),
    ...checkYear(spot, instrument),
    ...checkCodes(spot, instrument),
    ...checkDocumentIds(spot),
    ...checkWords(spot, instrument),
  ]
  if (issues.length > 0) return { ok: false, issues: issues.toSorted((a, b) => a.line - b.line) }
  const situation = situationSchema.parse(file.content)
  return { ok: true, situation, facts: situation }
}
