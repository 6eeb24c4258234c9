import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CarriedByPolicies } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { DurationWords } from '../page/duration-words.tsx'
import styles from '../policies.module.css'
import { StateWord } from '../state-word.tsx'
import { usePolicyWords } from '../use-policy-words.ts'

type Carrying = CarriedByPolicies['policies'][number]

interface CarryingPolicyProps {
  readonly policy: Carrying
  /** Undefined: this person does not read the register. */
  readonly slug: string | undefined
  readonly textNote: ReactNode
}

export function CarryingPolicy({ policy, slug, textNote }: CarryingPolicyProps) {
  const format = useFormat()
  const { nameOf } = usePolicyWords()
  const { id, state, isInForce, criterionCodes, left } = policy
  const since = format.day(policy.since)
  const codes = criterionCodes.join(', ')
  const name = nameOf(policy)
  return (
    <li>
      <div>
        <p className={styles.title}>
          {slug === undefined ? (
            name
          ) : (
            <Link to="/$slug/kebijakan/$policyId" params={{ slug, policyId: id }}>
              {name}
            </Link>
          )}
        </p>
        {codes ? (
          <p className={styles.quiet}>
            <Trans>untuk butir {codes}</Trans>
          </p>
        ) : null}
        <Verdict policy={policy} />
        {textNote}
        {left.length > 0 ? (
          <details>
            <summary>
              <Plural value={left.length} other="# langkah lagi" />
            </summary>
            <ol className={styles.steps}>
              {left.map((each) => (
                <StepLeft key={each.step} left={each} />
              ))}
            </ol>
            <p className={styles.hint}>
              <Trans>
                Pada tahun 2026 Sabtu, Minggu, libur nasional, dan cuti bersama (SKB Tiga Menteri 1497/2025,
                2/2025, 5/2025) tidak dihitung sebagai hari kerja. Pada tahun lain lima hari kerja dianggap
                satu minggu, dan libur belum diperhitungkan.
              </Trans>
            </p>
          </details>
        ) : null}
      </div>
      <p className={styles.aside}>
        <StateWord {...{ state, isInForce }} />
        <span className={styles.quiet}>
          <Trans>sejak {since}</Trans>
        </span>
      </p>
    </li>
  )
}

function StepLeft({ left }: { readonly left: Carrying['left'][number] }) {
  const format = useFormat()
  const { steps: words } = usePolicyWords()
  const until = format.day(left.to)
  return (
    <li>
      <span className={styles.mark} aria-hidden="true" />
      <div>
        <p>
          <strong>{words[left.step]}</strong>
        </p>
        <DurationWords {...left} />
        {left.isLate ? (
          <p className={styles.warn}>
            <Trans>sudah lebih lama daripada biasanya</Trans>
          </p>
        ) : null}
      </div>
      <p className={styles.when}>
        <Trans>kira-kira {until}</Trans>
      </p>
    </li>
  )
}

/** Whether it carries what asks for an enacted policy, and if not yet, whether it will in time. */
function Verdict({
  policy: { state, isInForce, inForceOn, readyOn, daysAfterDue },
}: Pick<CarryingPolicyProps, 'policy'>) {
  const format = useFormat()
  const ready = readyOn === null ? '' : format.day(readyOn)
  const begins = inForceOn === null ? '' : format.day(inForceOn)
  if (isInForce)
    return (
      <p>
        <Trans>Berlaku, jadi menopang butir yang menuntut kebijakan ditetapkan.</Trans>
      </p>
    )
  if (state === 'revoked')
    return (
      <p className={styles.wrong}>
        <Trans>Sudah dicabut, jadi tidak lagi menopang butir mana pun. Cari penggantinya.</Trans>
      </p>
    )
  if (state === 'stopped')
    return (
      <p className={styles.warn}>
        <Trans>Penyiapannya dihentikan, jadi tidak menopang butir mana pun.</Trans>
      </p>
    )
  if (readyOn === null)
    return (
      <p className={styles.warn}>
        <Trans>Baru berlaku mulai {begins}.</Trans>
      </p>
    )
  return <TimeLeft ready={ready} days={daysAfterDue ?? 0} />
}

/** In days, as the panel of evidence says it. */
function TimeLeft({ ready, days }: { readonly ready: string; readonly days: number }) {
  if (days > 0)
    return (
      <p className={styles.wrong}>
        <Plural
          value={days}
          other={`Belum ditetapkan; kira-kira berlaku ${ready}, # hari setelah penutupan.`}
        />
      </p>
    )
  return (
    <p className={styles.warn}>
      <Plural
        value={-days}
        other={`Belum ditetapkan; kira-kira berlaku ${ready}, # hari sebelum penutupan.`}
      />
    </p>
  )
}
