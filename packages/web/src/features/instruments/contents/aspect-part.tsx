import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Group, Indicator } from '@undagi/maturity'
import { useId } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { useWeightWords } from '../weight-words.ts'
import styles from './aspect-part.module.css'

interface AspectPartProps {
  readonly aspect: Group
  readonly edisi: string | undefined
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function AspectPart({ aspect, edisi, isOpen, onToggle }: AspectPartProps) {
  const id = useId()
  const weight = useWeightWords()
  const indicators = aspect.children.filter((child) => child.kind === 'indicator')
  return (
    <section className={classNames(panelClass, styles.aspect)}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span className={styles.name}>{aspect.name}</span>
          <span className={styles.count}>
            <Plural value={indicators.length} other="# indikator" />
          </span>
          <span className={styles.weight}>{weight(aspect.weight)}</span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        <ul>
          {indicators.map((indicator) => (
            <IndicatorLine key={indicator.code} {...{ indicator, edisi }} />
          ))}
        </ul>
        <p className={styles.whole}>
          <Link
            from="/$slug/$year"
            to="/$slug/$year/instrumen/aspek/$aspect"
            params={{ aspect: aspect.code }}
            search={{ edisi }}
          >
            <Trans>Baca atau cetak satu aspek</Trans>
          </Link>
        </p>
      </div>
    </section>
  )
}

function IndicatorLine({ indicator, edisi }: { indicator: Indicator; edisi: string | undefined }) {
  const weight = useWeightWords()
  return (
    <li>
      <span className={styles.code}>{indicator.code}</span>
      <Link
        from="/$slug/$year"
        to="/$slug/$year/instrumen/$code"
        params={{ code: indicator.code }}
        search={{ edisi }}
      >
        {indicator.shortName}
      </Link>
      <span className={styles.state}>
        {indicator.criteriaStatus === 'names_only' ? <Trans>butir belum tersedia</Trans> : null}
        {indicator.criteriaStatus === 'unconfirmed' ? <Trans>butir belum dikonfirmasi</Trans> : null}
      </span>
      <span className={styles.weight}>{weight(indicator.weight)}</span>
    </li>
  )
}
