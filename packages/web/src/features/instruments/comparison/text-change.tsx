import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { PlacedCriterion, TextDifference, TextEdition } from '@undagi/maturity'
import { useEffect, useRef } from 'react'
import { LevelTile } from '../../../ui/level-tile.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './text-changes.module.css'

interface TextChangeProps {
  readonly change: TextDifference
  readonly left: TextEdition
  readonly right: TextEdition
  readonly edisi: string
  /** It is what the reader came for. */
  readonly isChosen: boolean
}

/** One indicator: what only the one text asks beside what only the other does, each at its level. */
export function TextChange({ change, left, right, edisi, isChosen }: TextChangeProps) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'start' })
  }, [isChosen])
  const { code, shortName } = change.indicator
  return (
    <li ref={item} className={styles.change}>
      <Panel
        title={
          <Link
            from="/$slug/$year"
            to="/$slug/$year/instrumen/$code"
            params={{ code }}
            search={{ edisi, naskah: right.id }}
          >
            {code} {shortName}
          </Link>
        }
      >
        <div className={styles.sides}>
          <Side text={left} criteria={change.onlyLeft} />
          <Side text={right} criteria={change.onlyRight} />
        </div>
      </Panel>
    </li>
  )
}

function Side({ text, criteria }: { text: TextEdition; criteria: readonly PlacedCriterion[] }) {
  return (
    <div>
      <h3>
        <Trans>Hanya {text.name}</Trans>
      </h3>
      {criteria.length === 0 ? (
        <p className={styles.none}>
          <Trans>Tidak meminta apa pun yang tidak diminta naskah lain.</Trans>
        </p>
      ) : (
        <ul>
          {criteria.map(({ level, levelName, criterion }) => (
            <li key={criterion.code}>
              <LevelTile level={level}>{String(level)}</LevelTile>
              <div>
                <p>
                  <VisuallyHidden>{levelName}: </VisuallyHidden>
                  {criterion.text}
                </p>
                {criterion.note ? <p className={styles.explained}>{criterion.note}</p> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
