import type { DocumentKind } from '../document-kind.ts'
import type {
  AgeRule,
  AuditorRule,
  BeyondInstitutionRule,
  CompletenessRule,
  CoverageRule,
  Rule,
  SequenceRule,
  StatusRule,
} from '../rule.ts'
import {
  auditorWords,
  bodyWords,
  fileCheckWords,
  formalMarkWords,
  reviewContentWords,
  serviceFunctionWords,
  statusWords,
} from './rule-words.ts'
import { both, capitalize, either, joined, kindWords } from './word-list.ts'

/**
 * What proves a criterion, as one plain sentence without its full stop:
 * `describeRule({ kind: 'before_after', documents: ['roadmap'] })` is "Peta rencana yang lama dan yang sudah diperbaiki".
 */
export function describeRule(rule: Rule): string {
  return capitalize(inWords(rule))
}

function inWords(rule: Rule): string {
  switch (rule.kind) {
    case 'floor':
      return 'tidak perlu bukti: indikator yang dijawab sedikitnya berada di tingkat ini'
    case 'status':
      return statusInWords(rule)
    case 'completeness':
      return completenessInWords(rule)
    case 'coverage':
      return coverageInWords(rule)
    case 'age':
      return ageInWords(rule)
    case 'sequence':
      return sequenceInWords(rule)
    case 'before_after':
      return `${kindWords(rule.documents)} yang lama dan yang sudah diperbaiki`
    case 'budget_years':
      return `${kindWords(rule.documents)} ${rule.years} tahun terakhir memuat kegiatan dari ${kindWords([rule.matches])}`
    case 'consulted':
      return `${kindWords(rule.documents)} menunjukkan ${extentWords[rule.extent]} unit kerja berkonsultasi dengan ${either(rule.with.map((body) => bodyWords[body]))}`
    case 'auditor':
      return auditorInWords(rule)
    case 'previous_level':
      return `bila putaran lalu sudah tingkat ${rule.level}: ${kindWords(rule.documents)} yang dibuat sejak putaran itu`
    case 'beyond_institution':
      return beyondInWords(rule)
    case 'in_force_names':
      return `${kindWords(rule.documents)} yang berlaku pada tanggal penilaian menyebut kegiatan: ${rule.activity}`
    case 'guideline':
      return `${namesOrEvidence(rule.documents)} menunjukkan pelaksanaan menurut ${rule.guideline}`
    case 'set_by':
      return `${kindWords(rule.documents)} ditetapkan oleh ${either(rule.by.map((body) => bodyWords[body]))}`
    case 'capability':
      return `${kindWords(rule.evidence)} menunjukkan fungsi ${joined(
        rule.shows.map((shown) => serviceFunctionWords[shown]),
        rule.match,
      )}`
    case 'application_used':
      return `${namesOrEvidence(rule.documents)} menunjukkan ${rule.application} dipakai${rule.integrated ? ' dan terhubung dengan aplikasi lain' : ''}`
    case 'agency_index':
      return `indeks ${rule.conversion.toUpperCase()} paling sedikit ${rule.atLeast.replace('.', ',')}`
    case 'file_sound':
      return `berkasnya ${both(rule.checks.map((check) => fileCheckWords[check]))}`
    case 'any_of':
      return `salah satu: ${numbered(rule.rules)}`
    case 'all_of':
      return `semuanya: ${numbered(rule.rules)}`
    case 'judgement':
      return `diputuskan orang: ${rule.question}`
  }
}

const extentWords = { some: 'sebagian', all: 'semua' } as const

function statusInWords({ documents, match, status, shows }: StatusRule): string {
  const marks = shows ? `, dengan ${both(shows.map((mark) => formalMarkWords[mark]))}` : ''
  return `${kindWords(documents, match)} ${statusWords[status]}${marks}`
}

function completenessInWords({ documents, substances, extent }: CompletenessRule): string {
  const [only] = substances
  if (substances.length === 1) return `${namesOrEvidence(documents)} memuat ${only}`
  const amount = extent === 'all' ? 'semua hal ini' : 'sedikitnya sebagian hal ini'
  return `${namesOrEvidence(documents)} memuat ${amount}: ${both(substances)}`
}

function coverageInWords({ documents, extent, in: where }: CoverageRule): string {
  const units =
    extent === 'target' ? 'unit kerja sebanyak target tahun itu' : `${extentWords[extent]} unit kerja`
  const reach = where === 'policy_text' ? 'berlaku menurut bunyinya bagi' : 'menunjukkan penerapan di'
  return `${namesOrEvidence(documents)} ${reach} ${units}`
}

function ageInWords({ documents, maxAgeMonths, holds }: AgeRule): string {
  const contents = holds ? `, memuat ${both(holds.map((content) => reviewContentWords[content]))}` : ''
  return `${kindWords(documents)} berumur kurang dari ${maxAgeMonths} bulan pada tanggal penilaian${contents}`
}

function sequenceInWords({ first, then, sameSubstance, advisoryGapMonths }: SequenceRule): string {
  const substance = sameSubstance ? ' tentang hal yang sama' : ''
  const gap = advisoryGapMonths ? `; jarak ${advisoryGapMonths} bulan hanya peringatan` : ''
  return `${kindWords(then)}${substance}, terbit sesudah ${kindWords(first)}${gap}`
}

function auditorInWords({ documents, auditors, agencies, intervalMonths }: AuditorRule): string {
  const who = either(auditors.map((auditor) => auditorWords[auditor]))
  const which = agencies ? ` (${either(agencies)})` : ''
  const often = intervalMonths ? `, paling lama ${intervalMonths} bulan sekali` : ''
  return `${namesOrEvidence(documents)} dari ${who}${which}${often}`
}

function beyondInWords({ documents, reach, through }: BeyondInstitutionRule): string {
  const whither = reach === 'national' ? 'tingkat nasional' : 'instansi lain'
  return `${namesOrEvidence(documents)} menjangkau ${whither}${through ? ` lewat ${either(through)}` : ''}`
}

function numbered(rules: readonly Rule[]): string {
  return rules.map((rule, position) => `(${position + 1}) ${inWords(rule)}`).join('; ')
}

function namesOrEvidence(documents: readonly DocumentKind[] | undefined): string {
  return documents ? kindWords(documents) : 'bukti'
}
