import { Plural, Trans } from '@lingui/react/macro'
import { namedAtOnce } from '../../../lib/named-at-once.ts'
import styles from '../contributions.module.css'

interface LeftOutWordsProps {
  /** Chosen, and not asked anything. */
  readonly units: readonly string[]
  /** Chosen, and asked of nobody. */
  readonly codes: readonly string[]
}

/** What was chosen and is not sent: the count beside the list says more than goes out. */
export function LeftOutWords({ units, codes }: LeftOutWordsProps) {
  if (units.length + codes.length === 0) return null
  const more = units.length - namedAtOnce
  return (
    <div role="status" className={styles.quiet}>
      {units.length === 0 ? null : (
        <p>
          <Trans>Terpilih tetapi tidak ditanyai: {units.slice(0, namedAtOnce).join(', ')}</Trans>
          {more > 0 ? (
            <>
              {' '}
              <Plural value={more} other="dan # lagi" />
            </>
          ) : null}
          .
        </p>
      )}
      {codes.length === 0 ? null : (
        <p>
          <Trans>Indikator terpilih yang tidak ditanyakan kepada siapa pun: {codes.join(', ')}.</Trans>
        </p>
      )}
    </div>
  )
}
