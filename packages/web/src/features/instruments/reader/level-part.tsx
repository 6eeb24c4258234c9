import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Indicator, Instrument, Level } from '@undagi/maturity'
import { useId } from 'react'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { LevelTile } from '../../../ui/level-tile.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import { CriterionRow } from './criterion-row.tsx'
import styles from './level-part.module.css'
import { OtherTexts } from './other-texts.tsx'

export interface LevelPartProps {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly level: Level
  /** The same level as all texts together have it. */
  readonly whole: Level
  readonly isOpen: boolean
  /** What the institution has to do with it in this round. */
  readonly standing: 'current' | 'next' | undefined
  readonly onToggle: () => void
}

/** A level: what it means here, always; what it asks and why it is not higher, once it is opened. On paper all of it. */
export function LevelPart(props: LevelPartProps) {
  const { instrument, indicator, level, whole, isOpen } = props
  const id = useId()
  const { criteria, requires, ceiling } = level
  return (
    <li className={styles.level} data-standing={props.standing}>
      <LevelHead {...props} controls={id} />
      <div id={id} className={isOpen || criteria.length === 0 ? undefined : styles.folded}>
        {requires.length > 0 ? (
          <p className={styles.requires}>
            <Trans>Syarat tingkat {requires.join(', ')} juga harus terpenuhi.</Trans>
          </p>
        ) : null}
        {criteria.length > 0 ? (
          <ul className={styles.criteria}>
            {criteria.map((criterion) => (
              <CriterionRow key={criterion.code} {...{ instrument, indicator, criterion }} />
            ))}
          </ul>
        ) : null}
        <OtherTexts instrument={instrument} shown={level} whole={whole} />
        {ceiling ? (
          <div className={styles.ceiling}>
            <h4>
              <Trans>Mengapa belum lebih tinggi</Trans>
            </h4>
            <p>
              <Abbreviated text={ceiling} />
            </p>
          </div>
        ) : null}
        <p className={styles.suggest}>
          <SuggestLink spot={{ part: 'level', indicator: indicator.code, level: level.level }} />
        </p>
      </div>
    </li>
  )
}

function LevelHead({
  indicator,
  level,
  isOpen,
  standing,
  onToggle,
  controls,
}: LevelPartProps & { controls: string }) {
  const { t } = useLingui()
  const { criteria, meaning, name } = level
  const words = (
    <>
      <span aria-hidden="true">
        <LevelTile level={level.level}>{String(level.level)}</LevelTile>
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          <VisuallyHidden>
            {t`Tingkat`} {level.level},{' '}
          </VisuallyHidden>
          {name}
          <span className={styles.standing}>
            {standing === 'current' ? <Trans>nilai Anda sekarang</Trans> : null}
            {standing === 'next' ? <Trans>berikutnya</Trans> : null}
          </span>
        </span>{' '}
        {criteria.length > 0 ? (
          <span className={styles.count}>
            <Plural value={criteria.length} other="# butir" />
          </span>
        ) : null}
        {meaning ? <span className={styles.meaning}>{meaning}</span> : null}
      </span>
    </>
  )
  if (indicator.criteriaStatus === 'names_only' || criteria.length === 0)
    return <h3 className={styles.head}>{words}</h3>
  return (
    <h3>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={controls}
        onClick={onToggle}
      >
        {words}
      </button>
    </h3>
  )
}
