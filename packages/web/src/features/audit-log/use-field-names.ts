import { useLingui } from '@lingui/react/macro'

/** Fields of institutions and rounds as they are called in a sentence. */
export function useFieldNames() {
  const { t } = useLingui()
  const names: ReadonlyMap<string, string> = new Map([
    ['name', t`nama`],
    ['category', t`jenis`],
    ['timeZone', t`zona waktu`],
    ['officialId', t`kode dalam daftar resmi`],
    ['kind', t`jenis`],
    ['assessmentDate', t`tanggal penilaian`],
    ['visitDate', t`tanggal kunjungan`],
    ['deadline', t`tenggat`],
    ['requiredRoles', t`peran yang wajib langkah kedua`],
    ['number', t`nomor`],
    ['longestDays', t`masa berlaku token paling lama (hari)`],
  ])
  return { of: (field: string) => names.get(field) ?? field }
}
