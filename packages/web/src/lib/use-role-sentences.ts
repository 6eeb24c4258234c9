import { useLingui } from '@lingui/react/macro'
import type { Role } from './api/contract.ts'

/** Who holds such a role and what it is for, in one sentence each. */
export function useRoleSentences(): Readonly<Record<Role, string>> {
  const { t } = useLingui()
  return {
    head_of_institution: t`Menteri, kepala, gubernur, bupati atau wali kota: membaca hasil; tidak mengubah nilai.`,
    coordinator: t`Sekda atau sekjen: membaca seluruh penilaian; kelak menandatangani dan mengirimnya.`,
    person_in_charge: t`Biasanya kepala dinas kominfo: membaca seluruh penilaian; kelak memeriksa dan menyetujui.`,
    internal_assessor: t`Mengisi nilai, butir dan penjelasan.`,
    data_entry_officer: t`Mengetikkan fakta dan analisis; tidak memberi nilai.`,
    coordination_team: t`Membaca seluruh penilaian; kelak menyetujui strategi dan peta rencana.`,
    respondent: t`Wakil satu OPD: kelak menjawab dan mengirim bukti unitnya; tidak melihat nilai instansi.`,
    indicator_owner: t`OPD yang merangkum satu indikator: kelak menyatukan kiriman OPD lain.`,
    unit_head: t`Kepala satu OPD: kelak mengesahkan kiriman unitnya; tidak melihat nilai instansi.`,
    planning_officer: t`Bappeda atau BPKAD: kelak mengurus peta rencana dan anggaran.`,
    architect: t`Arsitek di dinas kominfo: kelak mengurus katalog arsitektur.`,
    data_steward: t`Walidata atau produsen data: kelak mengurus katalog data.`,
    internal_auditor: t`Inspektorat atau APIP: membaca seluruh penilaian; tidak mengubah apa pun.`,
    external_auditor: t`Lembaga audit terakreditasi: hanya sampai tanggal akhirnya; kelak mengurus auditnya saja.`,
    external_assessor: t`Ditetapkan Menteri: membaca penilaian, hanya sampai tanggal akhirnya.`,
    score_reviewer: t`Kelak menandai nilai luar sahih atau tidak; tidak memberi nilai sendiri.`,
    national_operator: t`Dari kementerian: kelak mengurus putaran nasional; bukan instansi yang memberikannya.`,
    administrator: t`Mengatur unit kerja, orang, putaran dan target; tidak mengisi nilai.`,
  }
}
