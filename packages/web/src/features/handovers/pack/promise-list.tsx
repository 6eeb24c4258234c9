import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { DayCount } from '../../../ui/day-count.tsx'
import { Sign } from '../../../ui/sign.tsx'
import type { OpenPromise } from '../api/handovers.ts'
import styles from '../handovers.module.css'
import { useHandoverWords } from '../use-handover-words.ts'

/** Each open promise: what, whose, until when. */
export function PromiseList({ promises }: { readonly promises: readonly OpenPromise[] }) {
  return (
    <ul className={styles.promises}>
      {promises.map((promise) => (
        <li key={promise.key}>
          <PromiseWords {...{ promise }} />
        </li>
      ))}
    </ul>
  )
}

function PromiseWords({ promise }: { readonly promise: OpenPromise }) {
  const words = useHandoverWords()
  const { text, year, ownerName, unitName } = promise
  const who = [ownerName, unitName].filter((each) => each !== null).join(', ')
  return (
    <>
      <strong>
        {words.promise(promise)}
        {year === null ? null : ` (${year})`}
      </strong>
      {text === '' ? null : <>: {text}</>}
      <br />
      <span className={styles.quiet}>{who === '' ? <Trans>belum ditunjuk</Trans> : who}.</span>{' '}
      <Due {...{ promise }} />
    </>
  )
}

function Due({ promise: { dueOn, daysLeft } }: { readonly promise: OpenPromise }) {
  const format = useFormat()
  if (dueOn === null || daysLeft === null)
    return (
      <span className={styles.quiet}>
        <Trans>Tanpa tenggat</Trans>
      </span>
    )
  const day = format.longDay(dueOn)
  if (daysLeft < 0)
    return (
      <span className={styles.late}>
        <Sign kind="bad" /> {day},{' '}
        <Trans>
          lewat <DayCount days={-daysLeft} />
        </Trans>
      </span>
    )
  return (
    <span>
      <Trans>Sampai {day}</Trans>
    </span>
  )
}
