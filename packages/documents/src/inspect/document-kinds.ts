/** What a document can be found to be: closed, and listed for people in docs/guides/memeriksa-dokumen.md. */
export const inspectedKindNames = {
  regional_regulation: 'Peraturan daerah (Perda, qanun)',
  head_regulation: 'Peraturan kepala daerah (Pergub, Perbup, Perwali)',
  ministerial_regulation: 'Peraturan menteri, lembaga, atau pejabat lain',
  national_regulation: 'Undang-undang, peraturan pemerintah, atau peraturan presiden',
  decree: 'Keputusan (SK)',
  circular: 'Surat edaran (SE)',
  instruction: 'Instruksi',
  procedure: 'Prosedur (SOP)',
  guideline: 'Pedoman, petunjuk teknis, atau panduan',
  minutes: 'Notula atau berita acara',
  invitation: 'Undangan',
  attendance_list: 'Daftar hadir',
  internal_audit_report: 'Laporan audit internal',
  external_audit_report: 'Laporan audit eksternal',
  certified_audit_report: 'Laporan audit oleh auditor bersertifikat atau terakreditasi',
  certificate: 'Sertifikat',
  report: 'Laporan lain',
  budget_document: 'Dokumen pelaksanaan anggaran (DPA, DIPA)',
  budget_proposal: 'Rencana kerja dan anggaran (RKA)',
  plan: 'Rencana, peta rencana, atau arsitektur',
  register: 'Daftar atau register aset, aplikasi, layanan, atau risiko',
  contract: 'Perjanjian, kontrak, atau nota kesepahaman',
  official_memo: 'Nota dinas',
  assignment_letter: 'Surat tugas',
  letter: 'Surat dinas lain',
  academic_paper: 'Naskah akademik',
  presentation: 'Paparan',
  screenshot: 'Tangkapan layar',
  photo: 'Foto atau gambar lain',
  other: 'Dokumen lain',
} as const

export type InspectedKind = keyof typeof inspectedKindNames

/** What becomes binding by being enacted, and is a draft until then. */
const enactedKinds: ReadonlySet<InspectedKind> = new Set([
  'regional_regulation',
  'head_regulation',
  'ministerial_regulation',
  'national_regulation',
  'decree',
  'circular',
  'instruction',
  'procedure',
])

/** Regulations in force only once a gazette has them (UU 12/2011, Pasal 81 and 87). */
const gazettedKinds: ReadonlySet<InspectedKind> = new Set([
  'regional_regulation',
  'head_regulation',
  'ministerial_regulation',
  'national_regulation',
])

export const isEnactedKind = (kind: InspectedKind): boolean => enactedKinds.has(kind)
export const isGazettedKind = (kind: InspectedKind): boolean => gazettedKinds.has(kind)
/** Acts with a heading of the form "KIND OF OFFICE / NOMOR / TENTANG". */
export const isHeadedAct = (kind: InspectedKind): boolean => isEnactedKind(kind) && kind !== 'procedure'
