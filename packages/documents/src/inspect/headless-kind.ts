import type { InspectedKind } from './document-kinds.ts'
import type { Line } from './line.ts'

/** Where an act that lost its first page still comes to its decision. */
const DECISION_WITHIN_LINES = 60

const DECISIONS: readonly (readonly [RegExp, InspectedKind])[] = [
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN DAERAH/i, 'regional_regulation'],
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN (?:WALI ?KOTA|BUPATI|GUBERNUR)/i, 'head_regulation'],
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN (?:PRESIDEN|PEMERINTAH)/i, 'national_regulation'],
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN/i, 'ministerial_regulation'],
  [/^(?:MENGINSTRUKSIKAN|Menetapkan\s*:?\s*INSTRUKSI)/i, 'instruction'],
  [/^Menetapkan\s*:?\s*(?:KEPUTUSAN\b|KESATU\b|$)/i, 'decree'],
]

/** "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan." */
const CLAUSES: readonly (readonly [RegExp, InspectedKind])[] = [
  [/\b(?:Peraturan Daerah|Qanun) ini mulai berlaku\b/i, 'regional_regulation'],
  [/\bPeraturan (?:Wali ?Kota|Bupati|Gubernur) ini mulai berlaku\b/i, 'head_regulation'],
  [/\b(?:Undang-Undang|Peraturan (?:Presiden|Pemerintah)) ini mulai berlaku\b/i, 'national_regulation'],
  [/\bPeraturan (?:\p{Lu}[\p{L}]+ ){1,4}ini mulai berlaku\b/u, 'ministerial_regulation'],
  [/\b(?:Surat )?Keputusan (?:\p{Lu}[\p{L}]+ ){0,4}ini (?:mulai )?berlaku\b/u, 'decree'],
]

const isEnacting = ({ text }: Line): boolean => /^Ditetapkan (?:di\b|pada tanggal)/i.test(text)

/** An act whose first page is missing still says what it enacts, or that it takes effect and where it was enacted. */
export function kindOfHeadlessAct(lines: readonly Line[]): InspectedKind | undefined {
  return (
    kindIn(lines.slice(0, DECISION_WITHIN_LINES), DECISIONS) ??
    (lines.some(isEnacting) ? kindIn(lines, CLAUSES) : undefined)
  )
}

function kindIn(
  lines: readonly Line[],
  patterns: readonly (readonly [RegExp, InspectedKind])[],
): InspectedKind | undefined {
  for (const { text } of lines) {
    const found = patterns.find(([pattern]) => pattern.test(text))
    if (found !== undefined) return found[1]
  }
  return undefined
}
