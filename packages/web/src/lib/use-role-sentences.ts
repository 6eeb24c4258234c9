import { useLingui } from '@lingui/react/macro'
import type { Role } from './api/contract.ts'

/** Who holds such a role and what it is for, in one sentence each. */
export function useRoleSentences(): Readonly<Record<Role, string>> {
  const { t } = useLingui()
  return {
    head_of_institution: t`Menteri, kepala, gubernur, bupati atau wali kota: membaca hasil; tidak mengubah nilai.`,
    coordinator: t`Sekda atau sekjen: membaca seluruh penilaian; tidak mengubah nilai.`,
    person_in_charge: t`Biasanya kepala dinas kominfo: membaca seluruh penilaian; tidak mengubah nilai.`,
    internal_assessor: t`Mengisi nilai, butir dan penjelasan.`,
    data_entry_officer: t`Mengetikkan fakta dan analisis; tidak memberi nilai.`,
    coordination_team: t`Membaca seluruh penilaian; tidak mengubah nilai.`,
    respondent: t`Wakil satu OPD: membaca instrumen dan hasil yang diterbitkan, dan mengisi yang didelegasikan kepadanya.`,
    indicator_owner: t`OPD yang merangkum satu indikator: membaca instrumen dan hasil yang diterbitkan, dan mengisi yang didelegasikan kepadanya.`,
    unit_head: t`Kepala satu OPD: membaca instrumen dan hasil yang diterbitkan; tidak melihat nilai instansi.`,
    planning_officer: t`Bappeda atau BPKAD: membaca instrumen dan hasil yang diterbitkan.`,
    architect: t`Arsitek di dinas kominfo: membaca instrumen dan hasil yang diterbitkan.`,
    data_steward: t`Walidata atau produsen data: membaca instrumen dan hasil yang diterbitkan.`,
    internal_auditor: t`Inspektorat atau APIP: membaca seluruh penilaian; tidak mengubah apa pun.`,
    external_auditor: t`Lembaga audit terakreditasi: membaca instrumen dan hasil yang diterbitkan, hanya sampai tanggal akhirnya.`,
    external_assessor: t`Ditetapkan Menteri: membaca penilaian dan menilai pada tahap dokumen, interviu, dan visitasi, hanya sampai tanggal akhirnya.`,
    score_reviewer: t`Membaca nilai tahap luar dan menandainya valid atau tidak; tidak memberi nilai sendiri.`,
    national_operator: t`Dari kementerian: membuka tahap luar dan memublikasikan hasil; bukan instansi yang memberikannya.`,
    administrator: t`Mengatur unit kerja, orang, putaran dan target; tidak mengisi nilai.`,
  }
}
