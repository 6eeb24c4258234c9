import { Trans } from '@lingui/react/macro'
import type { SignatureFinding } from '../../../lib/api/contract.ts'
import { useCurrentPlace, zoneOf } from '../../../lib/current-place.ts'
import { useFormat } from '../../../lib/use-format.ts'

type Revocation = SignatureFinding['path'][number]['revocation']

/** No news is never good news. */
export function RevocationWords({ revocation }: { readonly revocation: Revocation }) {
  const format = useFormat()
  const zone = zoneOf(useCurrentPlace())
  const { state, source, instant } = revocation
  const day = instant === null ? '' : format.date(instant, zone)
  if (state === 'anchor') return <Trans>sertifikat induk, dipercaya di sini</Trans>
  if (state === 'unknown')
    return <Trans>tidak diketahui dicabut atau tidak: tidak ada daftar pencabutan yang berlaku</Trans>
  if (state === 'revoked') return <Trans>dicabut sejak {day}</Trans>
  return source === 'ocsp' ? (
    <Trans>tidak dicabut, menurut jawaban OCSP {day}</Trans>
  ) : (
    <Trans>tidak dicabut, menurut daftar pencabutan {day}</Trans>
  )
}
