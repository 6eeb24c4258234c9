import { Trans } from '@lingui/react/macro'
import type { Indicator, Instrument } from '@undagi/maturity'
import { DraftWords } from '../../../ui/guidance/draft-words.tsx'
import { refusesDraft } from '../../../ui/guidance/refuses-draft.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import styles from './level-list.module.css'
import { LevelPart } from './level-part.tsx'

/** Which levels stand open, and where the institution stands. */
export interface LevelFolding {
  readonly open: ReadonlySet<number>
  readonly onOpen: (open: ReadonlySet<number>) => void
  readonly current?: number | undefined
  readonly next?: number | undefined
}

interface LevelListProps {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly whole: Indicator
  readonly folding: LevelFolding
}

/** The steps of an indicator: the meaning of each at a glance, what one asks where it is opened. */
export function LevelList({ instrument, indicator, whole, folding }: LevelListProps) {
  const { open, onOpen, current, next } = folding
  const foldable = indicator.levels.filter(({ criteria }) => criteria.length > 0)
  const isAllOpen = foldable.every(({ level }) => open.has(level))
  const toggle = (level: number) => {
    const wanted = new Set(open)
    if (!wanted.delete(level)) wanted.add(level)
    onOpen(wanted)
  }
  return (
    <section className={styles.part}>
      {foldable.length > 0 ? (
        <p className={styles.fold}>
          <LinkButton onClick={() => onOpen(new Set(isAllOpen ? [] : foldable.map(({ level }) => level)))}>
            {isAllOpen ? <Trans>Lipat semua tingkat</Trans> : <Trans>Buka semua tingkat</Trans>}
          </LinkButton>
        </p>
      ) : null}
      {asksMoreThanDrafts(indicator) ? (
        <p className={styles.drafts}>
          <DraftWords />
        </p>
      ) : null}
      <ol className={styles.levels}>
        {indicator.levels.map((level, position) => (
          <LevelPart
            key={level.level}
            {...{ instrument, indicator, level }}
            whole={whole.levels[position] ?? level}
            isOpen={open.has(level.level)}
            standing={level.level === current ? 'current' : level.level === next ? 'next' : undefined}
            onToggle={() => toggle(level.level)}
          />
        ))}
      </ol>
    </section>
  )
}

function asksMoreThanDrafts({ levels }: Indicator): boolean {
  return levels.some(({ criteria }) => criteria.some(({ rule }) => refusesDraft(rule)))
}
