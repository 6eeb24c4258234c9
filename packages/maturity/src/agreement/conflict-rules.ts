import type { Source, SourceDocument } from '../instrument.ts'

/** What can tie an assessor to an institution. */
export const conflictKinds = [
  'own_institution',
  'previous_employer',
  'same_unit_or_superior',
  'family',
  'business_interest',
  'affiliation',
  'outside_work',
  'advised_institution',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

export const conflictKindNames: Readonly<Record<ConflictKind, string>> = {
  own_institution: 'Bekerja di instansi yang dinilai',
  previous_employer: 'Pernah bekerja di instansi yang dinilai',
  same_unit_or_superior: 'Satu unit kerja, atasan atau bawahan orang yang dinilai',
  family: 'Hubungan keluarga atau kerabat',
  business_interest: 'Kepentingan bisnis atau finansial',
  affiliation: 'Hubungan afiliasi',
  outside_work: 'Pekerjaan lain di luar pekerjaan pokok',
  advised_institution: 'Pernah mendampingi instansi yang dinilai',
}

/** From what people see and nothing more to what forbids, in this order. */
export const conflictEffects = ['shown', 'must_be_declared', 'blocks'] as const
export type ConflictEffect = (typeof conflictEffects)[number]

/**
 * What a tie does. `blocks`: no assignment. `must_be_declared`: an assignment needs a person who knows of it and says why. `shown`: people
 * see it, nothing more. What rests on no text that is at hand is `unknown` and only shown, unless a round chose otherwise (`round`): the type
 * leaves no other way.
 */
export type ConflictRule = {
  readonly kind: ConflictKind
  /** How many months a tie that ended still counts; `null`: no text at hand states a period, so an ended one is only shown. */
  readonly monthsAfterEnd: number | null
} & (
  | { readonly effect: 'blocks' | 'must_be_declared'; readonly basis: Source | 'round' }
  | { readonly effect: 'shown'; readonly basis: Source | 'round' | 'unknown' }
)

export const conflictSources: Readonly<Record<string, SourceDocument>> = {
  'permenpanrb-59-2020': {
    title: 'PermenPANRB 59 Tahun 2020 tentang Pemantauan dan Evaluasi SPBE',
    shortTitle: 'PermenPANRB 59/2020',
    kind: 'regulation',
  },
  'menpan-2025-05-20': {
    title:
      'Kementerian PANRB, 20 Mei 2025: sosialisasi PermenPANRB 17 Tahun 2024 tentang Pengelolaan Konflik Kepentingan (menpan.go.id)',
    shortTitle: 'Ringkasan PermenPANRB 17/2024',
    kind: 'secondary',
    note: 'Ringkasan kementerian. Bunyi pasalnya tidak di tangan.',
  },
}

const separateTeams: Source = {
  document: 'permenpanrb-59-2020',
  at: 'Tim Asesor Internal dan Tim Asesor Eksternal',
  confidence: 'inferred',
  note: 'Penilaian dari luar dilakukan tim lain daripada tim instansi itu sendiri. Kalimat yang melarangnya tidak di tangan.',
}

const summary: Source = {
  document: 'menpan-2025-05-20',
  at: 'sumber konflik kepentingan',
  confidence: 'unconfirmed',
  note: 'Berlaku bagi pejabat pemerintahan. Bahwa asesor termasuk di dalamnya belum dipastikan.',
}

/**
 * The rules as far as they are known today. A round may have stricter ones (`conflictRulesOf`).
 * That something has to be declared follows PermenPANRB 17/2024 as its ministry tells it; what it lists as sources of a conflict is a kind here.
 */
export const conflictRules: readonly ConflictRule[] = [
  { kind: 'own_institution', effect: 'blocks', monthsAfterEnd: null, basis: separateTeams },
  { kind: 'previous_employer', effect: 'shown', monthsAfterEnd: null, basis: 'unknown' },
  { kind: 'same_unit_or_superior', effect: 'shown', monthsAfterEnd: null, basis: 'unknown' },
  { kind: 'family', effect: 'must_be_declared', monthsAfterEnd: null, basis: summary },
  { kind: 'business_interest', effect: 'must_be_declared', monthsAfterEnd: null, basis: summary },
  { kind: 'affiliation', effect: 'must_be_declared', monthsAfterEnd: null, basis: summary },
  { kind: 'outside_work', effect: 'must_be_declared', monthsAfterEnd: null, basis: summary },
  { kind: 'advised_institution', effect: 'shown', monthsAfterEnd: null, basis: 'unknown' },
]
