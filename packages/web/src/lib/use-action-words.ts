import { useLingui } from '@lingui/react/macro'
import type { Action } from './api/contract.ts'

/** What a line of the table of permissions lets one do, as it continues "dapat …". */
export function useActionWords(): Readonly<Record<Action, string>> {
  const { t } = useLingui()
  return {
    enter: t`membuka halaman masuk`,
    keep_own_account: t`mengurus akunnya sendiri`,
    see_own_account: t`melihat akun dan perannya sendiri`,
    read_reference: t`membaca instrumen`,
    manage_backups: t`melihat dan meminta cadangan seluruh Undagi ini`,
    open_institution: t`membuka instansi dan putarannya`,
    see_institution: t`melihat instansi, unit kerja, putaran, dan hasil yang sudah diterbitkan`,
    keep_own_tokens: t`membuat dan mencabut token API miliknya sendiri`,
    oversee_tokens: t`melihat dan mencabut token API semua orang`,
    change_institution: t`mengubah data instansi`,
    change_units: t`mengubah unit kerja`,
    manage_people: t`mengundang orang, memberi dan mengakhiri peran`,
    oversee_accounts: t`melihat tanda akun yang dipakai bersama, dan menutupnya`,
    read_log: t`membaca catatan: siapa melihat dan melakukan apa`,
    manage_trust: t`mengatur sertifikat induk dan daftar pencabutan yang dipercaya`,
    manage_rounds: t`membuka, mengubah dan menarik putaran`,
    bring_tables: t`mengimpor tabel`,
    suggest_correction: t`mengusulkan perbaikan instrumen`,
    withdraw_suggestion: t`menarik usulannya sendiri`,
    decide_suggestion: t`menjawab usulan perbaikan instrumen`,
    read_evidence: t`melihat seluruh bukti dukung instansi`,
    add_evidence: t`menambah bukti dukung`,
    revise_evidence: t`memperbarui bukti dukung`,
    revise_own_evidence: t`memperbarui bukti dukung yang dibawanya sendiri`,
    keep_coordination_team: t`mencatat Tim Koordinasi, rapat, dan keputusannya`,
    read_policies: t`membaca daftar kebijakan instansi`,
    keep_policies: t`mencatat dan mengubah kebijakan instansi`,
    read_offered_evidence: t`melihat bukti yang dikaitkan dengan indikator`,
    offer_evidence: t`mengaitkan bukti dengan indikator dan melepasnya`,
    overrule_finding: t`memutuskan butir terpenuhi atau belum, di samping temuan Undagi`,
    examine_evidence: t`memeriksa bukti: menerima, meminta perbaikan, atau menolak`,
    read_assessment: t`membaca penilaian: nilai, butir, penjelasan, riwayat dan indeks`,
    read_result: t`membaca hasil seluruh penilaian`,
    rate: t`memberi nilai indikator`,
    judge_criteria: t`mencentang butir`,
    write_explanation: t`menulis fakta dan analisis`,
    delegate_filling: t`meminta rekan membantu mengisi, untuk indikator dan waktu tertentu`,
    withdraw_delegation: t`mencabut pendelegasiannya sendiri`,
    set_target: t`menetapkan target`,
    move_edition: t`memindahkan putaran ke revisi instrumen yang lebih baru`,
  }
}
