import { Trans } from '@lingui/react/macro'
import { type Mistake, type Source, yearTold } from '@undagi/maturity'
import { Abbreviated } from './abbreviated.tsx'
import styles from './mistake-list.module.css'

/** What usually goes wrong and how to avoid it: told by people, asked by nobody. */
export function MistakeList({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  return (
    <ul className={styles.list}>
      {mistakes.map(({ mistake, avoid, source }) => (
        <li key={mistake}>
          <p className={styles.mistake}>
            <Abbreviated text={mistake} />
          </p>
          <p className={styles.avoid}>
            <Abbreviated text={avoid} />
          </p>
          {source ? (
            <p className={styles.told}>
              <ToldIn source={source} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** That it really happened and when; nobody is blamed by name. */
function ToldIn({ source }: { readonly source: Source }) {
  const year = yearTold(source)
  return year === undefined ? (
    <Trans>Kejadian nyata</Trans>
  ) : (
    <Trans>Kejadian nyata, diberitakan {year}</Trans>
  )
}
