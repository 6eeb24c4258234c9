import { Trans } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { LevelTile } from '../../../ui/level-tile.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './level-meanings.module.css'

interface LevelMeaningsProps {
  readonly indicator: Indicator
  readonly className: string | undefined
}

/** An edition whose results are only read: what each level meant, and nothing to tick. */
export function LevelMeanings({ indicator, className }: LevelMeaningsProps) {
  return (
    <Panel className={className} title={<Trans>Arti tiap tingkat</Trans>}>
      <p className={styles.lead}>
        <Trans>
          Edisi lama ini ada untuk membaca hasilnya: tingkatnya diterangkan, butirnya tidak dirinci.
        </Trans>
      </p>
      <ul className={styles.list}>
        {indicator.levels.map(({ level, name, meaning }) => (
          <li key={level}>
            <LevelTile level={level > 0 ? level : null}>{String(level)}</LevelTile>
            <div>
              <strong>{name}</strong>
              {meaning ? <p>{meaning}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
