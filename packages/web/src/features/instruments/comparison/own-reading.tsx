import { Trans } from '@lingui/react/macro'

/** What counterparts are and what they are not, in the same words wherever they stand. */
export function OwnReading() {
  return (
    <Trans>
      Pembacaan kami sendiri, bukan padanan resmi: dipakai untuk mencari bukti yang mungkin terpakai lagi.
      Nilai kedua edisi tidak dapat dibandingkan, karena indikator, bobot, dan skalanya berbeda.
    </Trans>
  )
}
