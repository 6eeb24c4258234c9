import { Trans } from '@lingui/react/macro'
import type { SignatureFinding } from '../../../lib/api/contract.ts'
import { useCurrentPlace, zoneOf } from '../../../lib/current-place.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { RevocationWords } from './revocation-words.tsx'
import styles from './signature-findings.module.css'

type Told = Pick<SignatureFinding, 'path' | 'certificate'>

/** On whose word the signer is believed: each certificate from the signer upwards, in its time or not, revoked or not. */
export function CertificatePath({ signature: { path, certificate } }: { readonly signature: Told }) {
  const format = useFormat()
  const zone = zoneOf(useCurrentPlace())
  if (certificate === null) return <Trans>sertifikat penanda tangan tidak terbaca</Trans>
  const day = format.date(certificate.judgedAt, zone)
  return (
    <>
      {certificate.anchor === null ? (
        <Trans>tidak sampai pada sertifikat induk yang dipercaya; penerbitnya {certificate.issuer}</Trans>
      ) : (
        <Trans>dijamin sampai {certificate.anchor}</Trans>
      )}
      , <Trans>dinilai per {day}</Trans>
      {certificate.judgedBy === 'time-stamp' ? <Trans>, waktu yang dibuktikan meterai waktu</Trans> : null}
      <ol className={styles.path}>
        {path.map(({ name, sha256, isInTime, validFrom, validTo, revocation }) => {
          const [from, to] = [format.date(validFrom, zone), format.date(validTo, zone)]
          return (
            <li key={sha256}>
              {name}:{' '}
              {isInTime ? (
                <Trans>
                  berlaku {from} sampai {to}
                </Trans>
              ) : (
                <Trans>
                  di luar masa berlakunya ({from} sampai {to})
                </Trans>
              )}
              ; <RevocationWords revocation={revocation} />
            </li>
          )
        })}
      </ol>
    </>
  )
}
