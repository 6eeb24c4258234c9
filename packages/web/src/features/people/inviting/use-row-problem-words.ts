import { useLingui } from '@lingui/react/macro'
import type { InvitationRow } from '../../../lib/api/contract.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'

type RowProblem = InvitationRow['problems'][number]

/** What is wrong in a row and what to do, by the problem's code. */
export function useRowProblemWords() {
  const { t } = useLingui()
  const allowed = useRoleNames().all.join(', ')
  return ({ code, otherLine }: RowProblem, { email, rolesAsWritten, unit }: InvitationRow): string => {
    switch (code) {
      case 'name_missing':
        return t`Nama belum ditulis.`
      case 'name_too_long':
        return t`Nama paling panjang 200 karakter.`
      case 'email_missing':
        return t`Alamat surel belum ditulis.`
      case 'email_malformed':
        return t`“${email}” bukan alamat surel, misalnya ani@kota.go.id.`
      case 'email_look_alike':
        return t`Alamat ini memuat huruf atau tanda yang tidak biasa. Ketik ulang dengan huruf latin biasa.`
      case 'email_repeated':
        return t`Alamat ini sudah ada di baris ${otherLine ?? ''}. Tulis semua perannya di satu baris, dengan tanda +.`
      case 'role_missing':
        return t`Peran belum ditulis. Yang ada: ${allowed}.`
      case 'role_unknown':
        return t`Peran “${rolesAsWritten}” tidak dikenal. Yang ada: ${allowed}.`
      case 'unit_missing':
        return t`Peran ini untuk satu unit kerja: tulis unitnya sesudah peran.`
      case 'unit_unknown':
        return t`Unit kerja “${unit}” tidak ada di sini. Tulis namanya seperti di Unit kerja.`
      case 'end_missing':
        return t`Peran dari luar instansi harus punya hari terakhir; isi di Masa berlaku peran.`
      case 'already_member':
        return t`Orang ini sudah memegang peran itu di sini.`
      case 'already_invited':
        return t`Alamat ini sudah diundang. Perbarui tautannya di daftar undangan.`
      case 'too_many_rows':
        return t`Paling banyak 500 orang sekali undang. Pindahkan yang lain ke daftar berikutnya.`
    }
  }
}
