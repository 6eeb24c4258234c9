import { useLingui } from '@lingui/react/macro'
import type { KitReturnRow } from '../api/offline-kits.ts'

/** What became of a question, in one sentence. */
export function useOutcomeWords(): Record<KitReturnRow['outcome'], string> {
  const { t } = useLingui()
  return {
    conflict: t`Berubah di buku kerja dan di Undagi: pilih yang berlaku.`,
    workbook: t`Berubah di buku kerja.`,
    faulty: t`Isiannya tidak dapat dipakai; yang di Undagi tetap.`,
    confirmed: t`Sudah disahkan kepala perangkat daerah; ubah di halaman Permintaan.`,
    withdrawn: t`Permintaannya sudah ditarik tim asesor, jadi tidak dipakai.`,
    online: t`Berubah di Undagi saja; tetap.`,
    same: t`Sudah sama.`,
    unchanged: t`Tidak berubah.`,
  }
}
