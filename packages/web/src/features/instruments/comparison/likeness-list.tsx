import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type Indicator, type Instrument, indicatorsOf, rankByLikeness } from '@undagi/maturity'
import { useEffect, useId, useRef } from 'react'
import { LinkButton } from '../../../ui/link-button.tsx'
import { useWeightWords } from '../weight-words.ts'
import styles from './likeness-list.module.css'

interface LikenessListProps {
  readonly indicator: Indicator
  /** Of the other side. */
  readonly instrument: Instrument
  readonly edisi: string
  readonly onClose: () => void
}

const most = 5

/** Names most like a chosen one, said to be no more than that. */
export function LikenessList({ indicator, instrument, edisi, onClose }: LikenessListProps) {
  const { t } = useLingui()
  const id = useId()
  const weight = useWeightWords()
  const part = useRef<HTMLElement>(null)
  // on a narrow screen it stands above the column in which it was asked for
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another answer to look at
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), [indicator.code])
  const ranked = rankByLikeness(indicator, indicatorsOf(instrument)).slice(0, most)
  return (
    <section ref={part} className={styles.likeness} aria-labelledby={id} data-likeness>
      <h2 id={id}>
        <Trans>
          Nama yang mirip dengan {indicator.code} {indicator.shortName}
        </Trans>
      </h2>
      <p className={styles.warning}>
        <Trans>Kemiripan nama, bukan padanan resmi.</Trans>
      </p>
      {ranked.length === 0 ? (
        <p>
          <Trans>Tidak ada nama yang mirip di {instrument.shortName}.</Trans>
        </p>
      ) : (
        <ol>
          {ranked.map((each) => (
            <li key={each.indicator.code}>
              <Link
                from="/$slug/$year"
                to="/$slug/$year/instrumen/$code"
                params={{ code: each.indicator.code }}
                search={{ edisi }}
              >
                {each.indicator.code} {each.indicator.shortName}
              </Link>
              <span>
                {t`mirip ${each.likeness} dari 100`}, {weight(each.indicator.weight)}
              </span>
            </li>
          ))}
        </ol>
      )}
      <LinkButton onClick={onClose}>
        <Trans>Tutup</Trans>
      </LinkButton>
    </section>
  )
}
