import type { DocumentKind } from '@undagi/maturity'
import type { DocumentFindings } from '../../../lib/api/contract.ts'

type FoundKind = DocumentFindings['kind']

/** What the words of a title make of a kind that says little by itself; the first that stands in it counts. */
const byTitle: Partial<Record<FoundKind, readonly (readonly [RegExp, DocumentKind])[]>> = {
  report: [
    [/\baudit\b/, 'audit_report'],
    [/\b(survei|survey|kepuasan)\b/, 'survey_report'],
    [/\btindak lanjut\b/, 'follow_up_record'],
    [/\b(reviu|review|evaluasi|monev|pemantauan)\b/, 'review_report'],
    [/\bkompetensi\b/, 'competency_assessment'],
    [/\b(pelatihan|bimbingan teknis|bimtek|diklat)\b/, 'training_record'],
    [/\bkonsultasi\b/, 'consultation_record'],
    [/\bkoordinasi\b/, 'coordination_record'],
    [/\binsiden\b/, 'incident_team_record'],
  ],
  plan: [
    [/\baudit\b/, 'audit_plan'],
    [/\b(peta rencana|peta jalan)\b/, 'roadmap'],
    [/\barsitektur aplikasi\b/, 'application_architecture'],
    [/\barsitektur\b/, 'architecture'],
    [/\b(strategis|strategi|rencana induk)\b/, 'strategy'],
  ],
  register: [
    [/\brisiko\b/, 'risk_register'],
    [/\bkatalog layanan|daftar layanan\b/, 'service_catalogue'],
    [/\bfitur\b/, 'feature_list'],
  ],
}

/** Where the title says no more. What is no kind of its own among those that are asked for is another document. */
const inGeneral: Partial<Record<FoundKind, DocumentKind>> = {
  ...{ report: 'activity_record', plan: 'work_programme', register: 'asset_register', photo: 'photo' },
  ...{ instruction: 'circular', attendance_list: 'minutes', certificate: 'other', official_memo: 'other' },
  ...{ assignment_letter: 'other', letter: 'other', academic_paper: 'other', presentation: 'other' },
}

/** The kind to suggest: what it surely is, what its title names, or the general one; nothing where nothing was recognised. */
export function suggestKind({ kind, means, subject }: DocumentFindings): DocumentKind | null {
  if (means !== null) return means
  const title = (subject ?? '').toLowerCase()
  const named = byTitle[kind]?.find(([words]) => words.test(title))
  return named?.[1] ?? inGeneral[kind] ?? null
}
