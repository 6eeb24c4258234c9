import { useLingui } from '@lingui/react/macro'
import type { Lack } from './check-step.ts'

/** What to do about each thing that is missing. */
export function useLackWords(): Readonly<Record<Lack, string>> {
  const { t } = useLingui()
  return {
    institution: t`Pilih instansi Anda dari daftar, atau tulis sendiri bila tidak ada.`,
    own_name: t`Tulis nama instansi Anda.`,
    name: t`Tulis nama Anda.`,
    email: t`Tulis surel Anda, misalnya ani@kota.go.id.`,
    password_short: t`Buat kata sandi dengan sedikitnya 12 karakter.`,
    password_weak: t`Kata sandi ini belum dapat dipakai. Ubah seperti yang disebut di bawahnya.`,
    unit_list: t`Tempel sedikitnya satu unit kerja dan perbaiki baris yang disebut di bawah, atau pilih “Nanti”.`,
    unit_name: t`Ada unit kerja tanpa nama. Tulis namanya, atau hapus centangnya.`,
    unit_twice: t`Dua unit kerja memakai nama yang sama. Bedakan namanya, atau hapus salah satu centangnya.`,
    year: t`Tulis tahun dengan empat angka, misalnya 2026.`,
    round_name: t`Tulis nama putaran.`,
    edition: t`Pilih edisi instrumen.`,
    assessment_date: t`Isi tanggal penilaian.`,
    target: t`Tulis target sebagai indeks, misalnya 3,20, atau kosongkan.`,
  }
}
