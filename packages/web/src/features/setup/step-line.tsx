import { Trans, useLingui } from '@lingui/react/macro'
import { type Step, steps } from './place-refusal.ts'
import styles from './step-line.module.css'

/** The four steps by name, as stairs that one has climbed. */
function useStepNames(): Readonly<Record<Step, string>> {
  const { t } = useLingui()
  return { instansi: t`Instansi`, anda: t`Anda`, unit: t`Unit kerja`, putaran: t`Putaran` }
}

export function StepLine({ step }: { step: Step }) {
  const { t } = useLingui()
  const names = useStepNames()
  const at = steps.indexOf(step)
  return (
    <nav aria-label={t`Langkah`} className={styles.line}>
      <p className={styles.count}>
        <Trans>
          Langkah {at + 1} dari {steps.length}
        </Trans>
      </p>
      <ol className={styles.steps}>
        {steps.map((each, position) => (
          <li
            key={each}
            aria-current={each === step ? 'step' : undefined}
            data-climbed={position <= at ? '' : undefined}
          >
            {names[each]}
          </li>
        ))}
      </ol>
    </nav>
  )
}
