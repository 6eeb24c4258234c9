import { Trans } from '@lingui/react/macro'
import type { SignatureFinding } from '../../../lib/api/contract.ts'
import { Sign } from '../../../ui/sign.tsx'
import { CertificatePath } from './certificate-path.tsx'
import { Fact } from './fact.tsx'
import { IntegrityFacts } from './integrity-facts.tsx'
import styles from './signature-findings.module.css'
import { SignedWhen } from './signed-when.tsx'
import { useVerdictWords, verdictSign } from './use-verdict-words.ts'

interface OneSignatureProps {
  readonly signature: SignatureFinding
  readonly isOnly: boolean
}

/** Each fact on its line, whatever the verdict is. */
export function OneSignature({ signature, isOnly }: OneSignatureProps) {
  const words = useVerdictWords()
  const { kind, signer, field, shown, reason, changes, reasons } = signature
  const who = signer ?? field
  const others = reasons.filter(({ code }) => !code.startsWith('change.'))
  return (
    <div className={styles.one}>
      <p className={styles.who}>
        {isOnly ? null : <Sign kind={verdictSign({ shown, state: 'judged', secondOpinion: null })} />}
        {kind === 'time-stamp' ? <Trans>Meterai waktu dokumen dari {who}</Trans> : <Trans>Oleh {who}</Trans>}
        {isOnly ? null : <>: {words.ofOne(shown)}</>}
      </p>
      <dl className={styles.facts}>
        <IntegrityFacts signature={signature} />
        <Fact name={<Trans>rantai sertifikat</Trans>}>
          <CertificatePath signature={signature} />
        </Fact>
        <Fact name={<Trans>waktu</Trans>}>
          <SignedWhen signature={signature} />
        </Fact>
        {reason ? <Fact name={<Trans>maksud</Trans>}>{reason}</Fact> : null}
        <Fact name={<Trans>perubahan sesudahnya</Trans>}>
          {changes.length === 0 ? <Trans>tidak ada yang ditemukan</Trans> : changes.join(' ')}
        </Fact>
      </dl>
      {others.length > 0 ? (
        <>
          <p>{shown === 'valid' ? <Trans>Perlu diketahui:</Trans> : <Trans>Sebabnya:</Trans>}</p>
          <ul className={styles.reasons}>
            {others.map(({ code, message }) => (
              <li key={code + message}>{message}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
