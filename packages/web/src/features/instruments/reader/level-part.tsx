import { Trans, useLingui } from '@lingui/react/macro'
import type { Indicator, Level } from '@undagi/maturity'
import { LevelTile } from '../../../ui/level-tile.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { SuggestLink } from '../suggestions/suggest-link.tsx'
import { CriterionRow } from './criterion-row.tsx'
import styles from './level-part.module.css'

interface LevelPartProps {
  readonly indicator: Indicator
  readonly level: Level
}

/** A level: its name, what it means here, which levels must hold too, and what it asks. */
export function LevelPart({ indicator, level }: LevelPartProps) {
  const { t } = useLingui()
  const { criteria, meaning, requires, name } = level
  const isWritten = indicator.criteriaStatus !== 'names_only'
  return (
    <li className={styles.level}>
      <div className={styles.head}>
        <LevelTile level={level.level}>{String(level.level)}</LevelTile>
        <h3>
          <VisuallyHidden>
            {t`Tingkat`} {level.level},{' '}
          </VisuallyHidden>
          {name}
        </h3>
        {requires.length > 0 ? (
          <span className={styles.requires}>
            <Trans>perlu tingkat {requires.join(', ')} juga</Trans>
          </span>
        ) : null}
        <SuggestLink spot={{ part: 'level', indicator: indicator.code, level: level.level }} />
      </div>
      {meaning ? <p className={styles.meaning}>{meaning}</p> : null}
      {criteria.length > 0 ? (
        <ul className={styles.criteria}>
          {criteria.map((criterion) => (
            <CriterionRow key={criterion.code} indicator={indicator} criterion={criterion} />
          ))}
        </ul>
      ) : isWritten ? (
        <p className={styles.none}>
          <Trans>Tidak ada butir: berlaku bila tingkat di atasnya tidak terpenuhi.</Trans>
        </p>
      ) : null}
    </li>
  )
}
