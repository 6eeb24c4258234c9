import type { Rule } from './rule.ts'

export type RuleKind = Rule['kind']

/** What each kind of rule looks at, in a few words. The type makes a forgotten kind an error here. */
export const ruleKindNames: Readonly<Record<RuleKind, string>> = {
  floor: 'Tingkat dasar',
  status: 'Status dokumen',
  completeness: 'Kelengkapan isi',
  coverage: 'Cakupan unit kerja',
  age: 'Umur dokumen',
  sequence: 'Urutan dokumen',
  before_after: 'Sebelum dan sesudah perbaikan',
  budget_years: 'Anggaran beberapa tahun',
  consulted: 'Konsultasi',
  auditor: 'Pelaku dan jarak audit',
  previous_level: 'Tingkat putaran lalu',
  beyond_institution: 'Keterhubungan ke luar instansi',
  in_force_names: 'Disebut dokumen yang berlaku',
  guideline: 'Sesuai pedoman',
  set_by: 'Pihak yang menetapkan',
  capability: 'Kemampuan layanan',
  application_used: 'Aplikasi yang dipakai',
  agency_index: 'Indeks instansi lain',
  file_sound: 'Keadaan berkas',
  any_of: 'Salah satu',
  all_of: 'Semua',
  judgement: 'Pertimbangan orang',
}
