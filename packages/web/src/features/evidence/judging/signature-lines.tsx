import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { Sign } from '../../../ui/sign.tsx'
import { useVerdictWords, verdictSign } from '../signatures/use-verdict-words.ts'
import styles from './judging.module.css'

interface SignatureLinesProps {
  readonly files: EvidenceRevision['files']
}

/** What the signatures are worth, in one line that never scrolls out of sight; why stands among the findings. */
export function SignatureLines({ files }: SignatureLinesProps) {
  const words = useVerdictWords()
  const isSeveral = files.length > 1
  return files.map(({ position, fileName, signed }) =>
    signed === null || signed.state === 'waiting' ? null : (
      <p key={position} className={styles.signed}>
        <Sign kind={verdictSign(signed)} />
        {isSeveral ? <>{fileName}: </> : null}
        {words.ofDocument(signed)}
      </p>
    ),
  )
}
