import { Trans, useLingui } from '@lingui/react/macro'
import { Sign } from '../../ui/sign.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './stage-line.module.css'
import type { StageStep } from './stage-steps.ts'
import { useStageWords } from './use-stage-words.ts'

/** How far it has come, as steps that one has climbed. */
export function StageLine({ steps }: { readonly steps: readonly StageStep[] }) {
  const { t } = useLingui()
  const { nameOf } = useStageWords()
  const at = steps.findIndex(({ state }) => state === 'now')
  const [now, next] = [steps[at], steps[at + 1]]
  if (now === undefined) return null
  return (
    <nav aria-label={t`Tahap penilaian`} className={styles.line}>
      <p className={styles.count}>
        <Trans>
          Tahap {at + 1} dari {steps.length}: {nameOf(now.stage)}.
        </Trans>{' '}
        {next ? <Trans>Berikutnya {nameOf(next.stage)}.</Trans> : null}
      </p>
      <ol className={styles.steps} style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}>
        {steps.map(({ stage, state, isOptional }) => (
          <li key={stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={styles.name}>
              {state === 'done' ? <Sign kind="ok" /> : null}
              {nameOf(stage)}
              {state === 'done' ? (
                <VisuallyHidden>
                  , <Trans>selesai</Trans>
                </VisuallyHidden>
              ) : null}
              {state === 'left_out' ? (
                <small>
                  <Trans>tidak dilakukan</Trans>
                </small>
              ) : null}
              {state === 'ahead' && isOptional ? (
                <small>
                  <Trans>bila perlu</Trans>
                </small>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
