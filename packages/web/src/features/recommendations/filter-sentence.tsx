import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { FilterChoice } from '../../ui/filter-choice.ts'
import styles from '../../ui/filter-sentence.module.css'
import { FilterWord } from '../../ui/filter-word.tsx'
import type { Recommendation } from './api/recommendations.ts'
import type { RecommendationFilter } from './recommendation-filter.ts'
import { useRecommendationWords } from './use-recommendation-words.ts'

interface FilterSentenceProps {
  readonly recommendations: readonly Recommendation[]
  readonly filter: RecommendationFilter
  readonly onFilter: (filter: RecommendationFilter) => void
  readonly count: number
}

/** What the list shows, as a sentence; each underlined word can be changed. */
export function FilterSentence({ recommendations, filter, onFilter, count }: FilterSentenceProps) {
  const { t } = useLingui()
  const { outcome } = useRecommendationWords()
  const states: FilterChoice<RecommendationFilter>[] = [
    { label: t`semua keadaan`, part: { keadaan: undefined } },
    { label: t`belum direncanakan`, part: { keadaan: 'unplanned' } },
    { label: t`menunggu pengesahan`, part: { keadaan: 'reported' } },
    { label: outcome.late, part: { keadaan: 'late' } },
    { label: outcome.not_yet, part: { keadaan: 'not_yet' } },
    { label: outcome.kept, part: { keadaan: 'kept' } },
    { label: outcome.dropped, part: { keadaan: 'dropped' } },
  ]
  const names = new Map(recommendations.flatMap(({ unit }) => (unit ? [[unit.id, unit.name] as const] : [])))
  const units: FilterChoice<RecommendationFilter>[] = [
    { label: t`semua perangkat daerah`, part: { unit: undefined } },
    ...[...names].map(([id, name]) => ({ label: name, part: { unit: id } })),
  ]
  const state = <FilterWord label={t`Keadaan`} choices={states} {...{ filter, onFilter }} />
  const unit = <FilterWord label={t`Perangkat daerah`} choices={units} {...{ filter, onFilter }} />
  return (
    <search aria-label={t`Saring rekomendasi`} className={styles.sentence}>
      <Trans>
        <Plural value={count} other="# rekomendasi" /> dengan {state} untuk {unit}
      </Trans>
    </search>
  )
}
