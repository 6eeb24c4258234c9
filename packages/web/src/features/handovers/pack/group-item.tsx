import { Plural } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { HandoverIndicator, HandoverPack, Whose } from '../api/handovers.ts'
import styles from '../handovers.module.css'
import { IndicatorItem } from './indicator-item.tsx'
import { keyOf, promisesAt } from './place-key.ts'

interface GroupItemProps {
  readonly name: string
  readonly indicators: readonly HandoverIndicator[]
  readonly pack: HandoverPack
  readonly whose: Whose
  readonly slug: string
  readonly isOpen: boolean
}

/** The indicators of one aspect; folded, its heading says what is inside, so that a phone shows the whole pack at a glance. */
export function GroupItem({ name, indicators, pack, whose, slug, isOpen }: GroupItemProps) {
  const promises = new Set(indicators.flatMap((indicator) => promisesAt(pack, indicator)))
  const noted = indicators.filter((indicator) =>
    pack.notes.some(({ place, text }) => place !== null && text !== '' && keyOf(place) === keyOf(indicator)),
  )
  const inside = [
    <Plural key="indicators" value={indicators.length} other="# indikator" />,
    ...(promises.size === 0 ? [] : [<Plural key="open" value={promises.size} other="# janji terbuka" />]),
    ...(noted.length === 0 ? [] : [<Plural key="noted" value={noted.length} other="# catatan" />]),
  ]
  return (
    <details className={styles.group} open={isOpen}>
      <summary>
        <h3>{name}</h3>
        <span className={styles.quiet}>
          {inside.map((words, index) => (
            <Fragment key={words.key}>
              {index === 0 ? null : ', '}
              {words}
            </Fragment>
          ))}
        </span>
      </summary>
      {indicators.map((indicator) => (
        <IndicatorItem
          key={keyOf(indicator)}
          {...{ indicator, pack, whose, slug }}
          promises={promisesAt(pack, indicator)}
        />
      ))}
    </details>
  )
}
