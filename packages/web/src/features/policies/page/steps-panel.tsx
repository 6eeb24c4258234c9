import { Trans } from '@lingui/react/macro'
import type { Policy, PolicyStep } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from '../policies.module.css'
import { usePolicyWords } from '../use-policy-words.ts'
import { DurationWords } from './duration-words.tsx'

interface StepsPanelProps {
  readonly policy: Policy
  /** Undefined: this person records none. */
  readonly onStep: ((step: PolicyStep) => void) | undefined
}

/** The stairs to being in force: done with their days, the one that goes on, those that are left and how long each takes. */
export function StepsPanel({ policy, onStep }: StepsPanelProps) {
  const format = useFormat()
  const { steps: words } = usePolicyWords()
  const ready = policy.readyOn === null ? undefined : format.day(policy.readyOn)
  return (
    <Panel
      title={<Trans>Langkah</Trans>}
      aside={ready ? <Trans>kira-kira berlaku {ready}, dihitung dari hari ini</Trans> : undefined}
    >
      <ol className={styles.steps}>
        {policy.path.map(({ step }) => (
          <PathStep key={step} {...{ policy, step }} />
        ))}
      </ol>
      {policy.left.length > 0 ? (
        <p className={styles.body}>
          <span className={styles.hint}>
            <Trans>
              Pada tahun 2026 Sabtu, Minggu, libur nasional, dan cuti bersama (SKB Tiga Menteri 1497/2025,
              2/2025, 5/2025) tidak dihitung sebagai hari kerja. Pada tahun lain lima hari kerja dianggap satu
              minggu, dan libur belum diperhitungkan. Lamanya perkiraan, bukan janji.
            </Trans>
          </span>
        </p>
      ) : null}
      {onStep && policy.possibleSteps.length > 0 ? (
        <div className={styles.buttons}>
          {policy.possibleSteps.map((step) => (
            <Button key={step} onClick={() => onStep(step)}>
              <Trans>Catat: {words[step]}</Trans>
            </Button>
          ))}
        </div>
      ) : null}
    </Panel>
  )
}

function PathStep({ policy, step }: { readonly policy: Policy; readonly step: PolicyStep }) {
  const format = useFormat()
  const { steps: words } = usePolicyWords()
  const counted = policy.steps.filter(({ withdrawn }) => withdrawn === null)
  const done = counted.findLast((each) => each.step === step)
  const left = policy.left.find((each) => each.step === step)
  const asked = policy.path.find((each) => each.step === step)
  // of what is done, the day says enough
  const required = left ? asked?.required : undefined
  const isNow = done !== undefined && left !== undefined
  const day = done ? format.day(done.day) : ''
  const until = left ? format.day(left.to) : ''
  const state = isNow ? styles.now : done && !left ? styles.done : undefined
  return (
    <li className={state} aria-current={isNow ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden="true" />
      <div>
        <p>
          <strong>{words[step]}</strong>
          {asked?.isOptional ? (
            <span className={styles.quiet}>
              <Trans>, bila diperlukan</Trans>
            </span>
          ) : null}
        </p>
        {left && asked ? <DurationWords duration={asked.duration} isOwn={asked.isOwn} /> : null}
        {left?.isLate ? (
          <p className={styles.warn}>
            <Trans>Sudah lebih lama daripada biasanya. Tanyakan sampai di mana.</Trans>
          </p>
        ) : null}
        {required ? (
          <p className={styles.hint}>
            <Trans>
              Dasar: {required.document}, {required.at} (belum dicocokkan dengan naskahnya)
            </Trans>
          </p>
        ) : null}
      </div>
      <p className={styles.when}>
        {isNow ? (
          <Trans>
            sejak {day}, kira-kira sampai {until}
          </Trans>
        ) : null}
        {done && !left ? day : null}
        {!done && left ? <Trans>kira-kira {until}</Trans> : null}
        {!done && !left ? (
          <span className={styles.quiet}>
            <Trans>tidak dicatat</Trans>
          </span>
        ) : null}
      </p>
    </li>
  )
}
