import { Plural, Trans } from '@lingui/react/macro'
import { type Indicator, type Instrument, supportedLevel } from '@undagi/maturity'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './criteria-panel.module.css'
import { FoldedLevels } from './folded-levels.tsx'
import { LevelCriteria } from './level-criteria.tsx'
import { UnwrittenCriteria } from './unwritten-criteria.tsx'
import type { Criteria } from './use-criteria.ts'

interface CriteriaPanelProps {
  readonly indicator: Indicator
  readonly sources: Instrument['sources']
  readonly criteria: Criteria
  readonly canTick: boolean
  readonly className: string | undefined
}

/** What the next level asks for, open; the other levels folded under it. */
export function CriteriaPanel({ indicator, sources, criteria, canTick, className }: CriteriaPanelProps) {
  const errorWords = useErrorWords()
  if (indicator.criteriaStatus === 'names_only')
    return <UnwrittenCriteria indicator={indicator} sources={sources} className={className} />

  const supported = supportedLevel(indicator, criteria.met).level
  const next = indicator.levels.find(({ level }) => level > (supported ?? Number.NEGATIVE_INFINITY))
  const others = indicator.levels.filter((level) => level !== next && level.criteria.length > 0)
  const met = next?.criteria.filter(({ code }) => criteria.met.has(code)).length ?? 0
  return (
    <Panel
      className={className}
      title={
        next ? (
          <Trans>
            Yang diminta tingkat {next.level}, {next.name}
          </Trans>
        ) : (
          <Trans>Semua butir terpenuhi</Trans>
        )
      }
      aside={next ? <Plural value={next.criteria.length} other={`${met} dari # terpenuhi`} /> : null}
    >
      {criteria.error ? (
        <Note tone="bad" role="alert" className={styles.note}>
          <Trans>Centang terakhir tidak tersimpan.</Trans> {errorWords(criteria.error)}
        </Note>
      ) : null}
      {indicator.criteriaStatus === 'unconfirmed' ? (
        <Note tone="look" className={styles.note}>
          <Trans>Susunan kata butir ini belum dikonfirmasi dengan naskah resmi.</Trans>
        </Note>
      ) : null}
      {next ? (
        <>
          {next.meaning ? <p className={styles.meaning}>{next.meaning}</p> : null}
          <LevelCriteria level={next} {...{ sources, criteria, canTick }} />
        </>
      ) : null}
      <FoldedLevels levels={others} {...{ sources, criteria, canTick }} />
      {canTick ? null : (
        <p className={styles.readOnly}>
          <Trans>Anda dapat membaca butir ini; yang mencentang adalah asesor internal instansi.</Trans>
        </p>
      )}
    </Panel>
  )
}
