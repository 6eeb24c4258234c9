import { Trans } from '@lingui/react/macro'
import type { SignatureFindings } from '../../../lib/api/contract.ts'
import { useCurrentPlace, zoneOf } from '../../../lib/current-place.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './signature-findings.module.css'

/** When, and by which trust data; whether that is about to be done again. */
export function JudgedWhen({ signed }: { readonly signed: SignatureFindings }) {
  const format = useFormat()
  const zone = zoneOf(useCurrentPlace())
  const { judgedAt, trustVersion, state } = signed
  if (judgedAt === null || trustVersion === null) return null
  const moment = format.moment(judgedAt, zone)
  return (
    <p className={styles.quiet}>
      {trustVersion === 0 ? (
        <Trans>Diperiksa {moment}, tanpa sertifikat yang dipercaya.</Trans>
      ) : (
        <Trans>
          Diperiksa {moment}, dengan kepercayaan versi {trustVersion}.
        </Trans>
      )}{' '}
      {state === 'judged_before' ? (
        <Trans>Yang dipercaya sudah berubah sejak itu: sedang diperiksa ulang.</Trans>
      ) : null}
    </p>
  )
}
