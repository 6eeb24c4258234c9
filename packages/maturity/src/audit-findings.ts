import type { InstrumentNode } from './instrument.ts'
import type { Issue } from './issue.ts'
import { formatExact, type Rational } from './rational.ts'

/** What the audit of published values says, in Indonesian: what cannot be, and what could. */
export const findings = {
  unknownGroup: (code: string): Issue => ({
    path: code,
    code: 'audit.unknown_group',
    message: `Kelompok "${code}" tidak ada di instrumen ini. Periksa nama kolomnya.`,
  }),
  notANumber: (path: string, text: string): Issue => ({
    path,
    code: 'audit.not_a_number',
    message: `${path} berisi "${text}", bukan angka. Tulis seperti 3.05.`,
  }),
  partMissing: ({ code, shortName }: InstrumentNode): Issue => ({
    path: code,
    code: 'audit.part_missing',
    message: `Nilai ${code} (${shortName}) belum ada. Lengkapi.`,
  }),
  partImpossible: ({ code, shortName }: InstrumentNode, text: string, nearest: readonly string[]): Issue => ({
    path: code,
    code: 'audit.part_impossible',
    message: `Nilai ${code} (${shortName}) ${text} tidak dapat berasal dari nilai di bawahnya. Yang terdekat: ${nearest.join(' atau ') || 'tidak ada'}.`,
  }),
  indexMissing: (): Issue => ({
    path: 'index',
    code: 'audit.index_missing',
    message: 'Indeks belum ada. Lengkapi.',
  }),
  indexImpossible: (text: string, { min, max }: ExactRange): Issue => ({
    path: 'index',
    code: 'audit.index_impossible',
    message: `Indeks ${text} tidak dapat berasal dari nilai bagiannya, yang hanya menghasilkan ${rangeText(min, max)}.`,
  }),
  predicateMissing: (): Issue => ({
    path: 'predicate',
    code: 'audit.predicate_missing',
    message: 'Predikat belum ada. Lengkapi.',
  }),
  predicateUnknown: (name: string, known: readonly string[]): Issue => ({
    path: 'predicate',
    code: 'audit.predicate_unknown',
    message: `Predikat "${name}" tidak dikenal. Yang ada: ${known.join(', ')}.`,
  }),
  predicateImpossible: (name: string, possible: readonly string[], isRounded: boolean): Issue => ({
    path: 'predicate',
    code: 'audit.predicate_impossible',
    message: `Predikat ${name} tidak cocok: ${isRounded ? 'indeks yang dibulatkan' : 'indeks yang tepat'} memberi ${possible.join(' atau ')}.`,
  }),
}

export interface ExactRange {
  readonly min: Rational
  readonly max: Rational
}

function rangeText(min: Rational, max: Rational): string {
  const [low, high] = [formatExact(min), formatExact(max)]
  return low === high ? `tepat ${low}` : `${low} sampai ${high}`
}
