import { Trans } from '@lingui/react/macro'
import type { SignatureFindings as Findings, Institution } from '../../../lib/api/contract.ts'
import { Sign } from '../../../ui/sign.tsx'
import { asksForTrust } from './asks-for-trust.ts'
import { JudgedWhen } from './judged-when.tsx'
import { OneSignature } from './one-signature.tsx'
import { SecondOpinionWords } from './second-opinion-words.tsx'
import styles from './signature-findings.module.css'
import { TrustLink } from './trust-link.tsx'
import { useReasonWords } from './use-reason-words.ts'
import { useStepWords } from './use-step-words.ts'
import { useVerdictWords, verdictSign } from './use-verdict-words.ts'

interface SignatureFindingsProps {
  readonly signed: Findings
  readonly institution: Institution
  /** Facts lie open where a document is weighed, and are folded in lists. */
  readonly isOpen: boolean
}

/** What the electronic signatures of a file are worth: valid, not valid or not certain, what to do, and the facts it stands on. */
export function SignatureFindings({ signed, institution, isOpen }: SignatureFindingsProps) {
  const verdict = useVerdictWords()
  const reason = useReasonWords()(signed)
  const step = useStepWords()(signed)
  const { state, signatures, issues } = signed
  if (state === 'waiting')
    return (
      <p className={styles.quiet}>
        <Trans>Tanda tangan elektroniknya menunggu diperiksa.</Trans>
      </p>
    )
  return (
    <div className={styles.findings}>
      <p className={styles.verdict}>
        <Sign kind={verdictSign(signed)} />
        {verdict.ofDocument(signed)}
      </p>
      {reason ? <p>{reason}</p> : null}
      {issues.map(({ code, message }) => (
        <p key={code + message}>{message}</p>
      ))}
      {step ? (
        <p>
          <Trans>Yang dapat dilakukan: {step}</Trans>
        </p>
      ) : null}
      {asksForTrust(signed) ? <TrustLink institution={institution} /> : null}
      <details open={isOpen || undefined}>
        <summary>
          <Trans>Fakta tanda tangan</Trans>
        </summary>
        {signatures.map((signature) => (
          <OneSignature key={signature.field} signature={signature} isOnly={signatures.length === 1} />
        ))}
        <SecondOpinionWords signed={signed} />
        <JudgedWhen signed={signed} />
      </details>
    </div>
  )
}
