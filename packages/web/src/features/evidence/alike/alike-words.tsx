import { Trans } from '@lingui/react/macro'
import type { AlikeEvidence, Institution } from '../../../lib/api/contract.ts'
import { OtherLinks } from './other-links.tsx'

interface AlikeWordsProps {
  readonly institution: Institution
  /** Of which the same is to be said. */
  readonly alike: readonly AlikeEvidence[]
}

/** What is the same and what is not, with which document, and what a person should do. */
export function AlikeWords({ institution, alike }: AlikeWordsProps) {
  const [first] = alike
  if (first === undefined) return null
  const { kind, share, isLater } = first
  const links = { institution, others: alike.map(({ other }) => other) }
  switch (kind) {
    case 'same_bytes':
      return (
        <Trans>
          Berkas yang persis sama tersimpan juga sebagai <OtherLinks withFileName {...links} />. Cukup satu
          yang dipakai.
        </Trans>
      )
    case 'same_text':
      return (
        <Trans>
          Naskah sama persis dengan <OtherLinks {...links} />, dalam berkas lain. Cukup satu yang dipakai.
        </Trans>
      )
    case 'year_changed':
      return isLater ? (
        <Trans>
          Naskah sama dengan <OtherLinks {...links} />, hanya tahunnya berbeda. Pastikan isinya menggambarkan
          keadaan tahun ini; bila hanya disalin, ganti dengan dokumen yang sebenarnya.
        </Trans>
      ) : (
        <Trans>
          Naskah ini dipakai lagi dalam <OtherLinks {...links} />, hanya tahunnya berbeda.
        </Trans>
      )
    case 'number_changed':
      return isLater ? (
        <Trans>
          Naskah sama dengan <OtherLinks {...links} />, hanya nomor dan tahunnya berbeda. Pastikan isinya
          menggambarkan keadaan tahun ini; bila hanya disalin, ganti dengan dokumen yang sebenarnya.
        </Trans>
      ) : (
        <Trans>
          Naskah ini dipakai lagi dalam <OtherLinks {...links} />, hanya nomor dan tahunnya berbeda.
        </Trans>
      )
    case 'similar':
      return isLater ? (
        <Trans>
          Naskah hampir sama dengan <OtherLinks {...links} />, kira-kira {share}%. Periksa apakah bagian yang
          harus baru memang baru.
        </Trans>
      ) : (
        <Trans>
          Naskah <OtherLinks {...links} /> hampir sama dengan dokumen ini, kira-kira {share}%.
        </Trans>
      )
  }
}
