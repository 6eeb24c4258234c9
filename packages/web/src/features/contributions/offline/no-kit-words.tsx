import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { NoKit } from './choosing/chosen-kit.ts'

/** What is wrong with something that was chosen as a kit, and what to do. */
export function NoKitWords({ error: { why, paths } }: { readonly error: NoKit }) {
  return (
    <>
      <p>{words[why]}</p>
      {paths.length === 0 ? null : <p>{paths.join(', ')}</p>}
    </>
  )
}

const words: Readonly<Record<NoKit['why'], ReactNode>> = {
  none: (
    <Trans>
      Tidak ada buku kerja kit (.xlsx) di dalamnya. Pilih folder kit yang berisi buku kerja dan folder Bukti,
      atau ZIP dari seluruh isinya.
    </Trans>
  ),
  several: (
    <Trans>
      Ada lebih dari satu buku kerja, sehingga tidak pasti yang mana isian Anda. Sisakan satu di samping
      folder Bukti, lalu pilih lagi.
    </Trans>
  ),
  damaged: (
    <Trans>
      Buku kerja di dalamnya tidak dapat dibuka: rusak, atau berubah sejak dipilih. Buat ZIP-nya lagi, atau
      pilih foldernya.
    </Trans>
  ),
  no_zip: (
    <Trans>ZIP ini rusak atau belum terunduh seluruhnya. Buat ZIP-nya lagi, atau pilih foldernya.</Trans>
  ),
  large: <Trans>ZIP ini lebih besar dari 4 GB. Ekstrak dahulu, lalu pilih foldernya.</Trans>,
  too_many: (
    <Trans>Isinya lebih dari 5.000 berkas. Pilih folder kit saja, tanpa folder lain di dalamnya.</Trans>
  ),
  no_unpacking: (
    <Trans>
      Peramban ini versi lama dan belum dapat membuka ZIP. Ekstrak ZIP-nya lalu pilih foldernya, atau perbarui
      peramban Anda.
    </Trans>
  ),
}
