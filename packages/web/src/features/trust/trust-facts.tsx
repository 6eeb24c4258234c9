import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { TrustFacts as Facts } from '../../lib/api/contract.ts'
import { useCurrentPlace, zoneOf } from '../../lib/current-place.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './trust.module.css'
import { inPairs } from './use-trust-words.ts'

/** What a person compares before relying on it, and can look up afterwards. */
export function TrustFacts({ facts, children }: { readonly facts: Facts; readonly children?: ReactNode }) {
  const format = useFormat()
  const zone = zoneOf(useCurrentPlace())
  const { kind, issuer, validFrom, validTo, key, isSelfSigned, nameConstraints, revoked, sha256 } = facts
  const from = format.date(validFrom, zone)
  const to = validTo === null ? '' : format.date(validTo, zone)
  const isList = kind === 'revocation_list'
  return (
    <dl className={styles.facts}>
      <dt>
        <Trans>sidik jari SHA-256</Trans>
      </dt>
      <dd className={styles.fingerprint}>{inPairs(sha256)}</dd>
      <dt>{isList ? <Trans>terbit</Trans> : <Trans>berlaku</Trans>}</dt>
      <dd>
        {isList ? (
          <>
            {from}; {to ? <Trans>berikutnya {to}</Trans> : <Trans>tidak menyebut kapan berikutnya</Trans>}
          </>
        ) : (
          <Trans>
            {from} sampai {to}
          </Trans>
        )}
      </dd>
      {isList ? (
        <>
          <dt>
            <Trans>dicabut</Trans>
          </dt>
          <dd>
            <Trans>{revoked ?? 0} sertifikat</Trans>
          </dd>
        </>
      ) : (
        <>
          <dt>
            <Trans>penerbit</Trans>
          </dt>
          <dd>{isSelfSigned ? <Trans>dirinya sendiri</Trans> : issuer}</dd>
          <dt>
            <Trans>kunci</Trans>
          </dt>
          <dd>{key}</dd>
        </>
      )}
      {nameConstraints.length > 0 ? (
        <>
          <dt>
            <Trans>batas nama</Trans>
          </dt>
          <dd>{nameConstraints.join('; ')}</dd>
        </>
      ) : null}
      {children}
    </dl>
  )
}
