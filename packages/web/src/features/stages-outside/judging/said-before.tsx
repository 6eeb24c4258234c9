import { Trans } from '@lingui/react/macro'
import type { StageIndicator } from '../../../lib/api/stages-outside.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useJudgedWords } from '../use-judged-words.ts'
import styles from './judging.module.css'

interface SaidBeforeProps {
  readonly judgements: StageIndicator['judgements']
  readonly timeZone: string
}

/** Every word of an assessor on this indicator, the newest first: nothing that was said is lost. */
export function SaidBefore({ judgements, timeZone }: SaidBeforeProps) {
  const format = useFormat()
  const { shortStageName } = useJudgedWords()
  if (judgements.length === 0) return null
  return (
    <details className={styles.said}>
      <summary>
        <Trans>Riwayat penilaian dari luar ({judgements.length})</Trans>
      </summary>
      <ol>
        {judgements.toReversed().map(({ stage, value, justification, byName, at }) => (
          <li key={`${stage} ${at}`}>
            <Trans>
              {shortStageName(stage)}: {value === null ? '–' : format.number(value)}, {byName},{' '}
              {format.when(at, timeZone)}
            </Trans>
            {justification === '' ? null : <span className={styles.quiet}>{justification}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
