import { Trans, useLingui } from '@lingui/react/macro'
import type { Instrument, Level } from '@undagi/maturity'
import { useId, useState } from 'react'
import { Sign } from '../../../ui/sign.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { countAsked } from './count-asked.ts'
import panel from './criteria-panel.module.css'
import styles from './folded-levels.module.css'
import { LevelCriteria } from './level-criteria.tsx'
import type { Criteria } from './use-criteria.ts'

interface FoldedLevelsProps {
  readonly levels: readonly Level[]
  readonly instrument: Instrument
  readonly criteria: Criteria
  readonly year: number
  readonly previousYear: number | undefined
  readonly canTick: boolean
}

/** The levels that are not next, on one line; one of them can be opened at a time. */
export function FoldedLevels({ levels, ...shown }: FoldedLevelsProps) {
  const { criteria } = shown
  const { t } = useLingui()
  const id = useId()
  const [openLevel, setOpenLevel] = useState<number>()
  const open = levels.find(({ level }) => level === openLevel)
  if (levels.length === 0) return null
  return (
    <div className={styles.others}>
      <div className={styles.strip}>
        <span>
          <Trans>Tingkat lain:</Trans>
        </span>
        {levels.map((each) => {
          const { level, name } = each
          const { asked, met, selfMet } = countAsked(each, criteria)
          const isOpen = level === openLevel
          return (
            <button
              key={level}
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              onClick={() => setOpenLevel(isOpen ? undefined : level)}
            >
              <VisuallyHidden>{t`Tingkat`} </VisuallyHidden>
              <strong>{level}</strong>
              <VisuallyHidden>, {name}: </VisuallyHidden>
              {met === asked ? <Sign kind="ok" /> : null}
              {asked > 0 ? `${met}/${asked}` : null}
              <VisuallyHidden>
                {' '}
                {t`terpenuhi`}
                {selfMet > 0 ? t`, ${selfMet} dengan sendirinya` : null}
              </VisuallyHidden>
            </button>
          )
        })}
      </div>
      {open ? (
        <section id={id} aria-label={t`Butir tingkat ${open.level}`}>
          <h3 className={styles.title}>
            <Trans>
              Tingkat {open.level}, {open.name}
            </Trans>
          </h3>
          {open.meaning ? <p className={panel.meaning}>{open.meaning}</p> : null}
          <LevelCriteria level={open} {...shown} />
        </section>
      ) : null}
    </div>
  )
}
