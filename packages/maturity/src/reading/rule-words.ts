import type {
  AuditorKind,
  Body,
  DocumentStatus,
  FileCheck,
  FormalMark,
  ReviewContent,
  ServiceFunction,
} from '../rule.ts'

/** The words of the closed lists of rules, as they stand in the middle of a sentence. */

export const statusWords: Readonly<Record<DocumentStatus, string>> = {
  draft: 'sedikitnya berupa rancangan',
  documented: 'terdokumentasi',
  enacted: 'sudah ditetapkan dan berlaku',
}

export const formalMarkWords: Readonly<Record<FormalMark, string>> = {
  number: 'nomor',
  date: 'tanggal',
  signatory: 'penanda tangan',
  validity: 'masa berlaku',
  participants: 'daftar peserta',
  results: 'hasil',
}

export const reviewContentWords: Readonly<Record<ReviewContent, string>> = {
  issues: 'masalah',
  recommendations: 'rekomendasi',
  follow_up: 'tindak lanjut',
}

export const bodyWords: Readonly<Record<Body, string>> = {
  head_of_institution: 'pimpinan instansi',
  secretary: 'sekretaris instansi',
  coordination_team: 'tim koordinasi',
  ict_unit: 'unit TIK',
  planning_unit: 'unit perencanaan',
  budget_unit: 'unit penganggaran',
  data_forum: 'forum data',
  risk_committee: 'komite risiko',
  internal_auditor: 'pengawas internal',
}

export const auditorWords: Readonly<Record<AuditorKind, string>> = {
  internal: 'auditor internal',
  external_certified: 'auditor luar yang bersertifikat',
  government_agency: 'instansi pemerintah yang berwenang',
}

export const serviceFunctionWords: Readonly<Record<ServiceFunction, string>> = {
  information: 'informasi',
  search: 'pencarian',
  upload: 'unggah',
  download: 'unduh',
  transaction: 'transaksi',
  validation: 'validasi',
  approval: 'persetujuan',
  analytics: 'analitik',
  data_sharing: 'berbagi data',
  improvement: 'perbaikan layanan',
  one_portal: 'satu portal',
  help_desk: 'meja bantuan',
  service_mall: 'mal pelayanan',
  user_survey: 'survei pengguna',
}

export const fileCheckWords: Readonly<Record<FileCheck, string>> = {
  readable: 'terbaca',
  not_encrypted: 'tidak terkunci kata sandi',
  not_only_login: 'bukan hanya halaman masuk',
  period_fits: 'dari kurun yang sesuai',
  changed_since_last_round: 'berubah sejak putaran lalu',
}
