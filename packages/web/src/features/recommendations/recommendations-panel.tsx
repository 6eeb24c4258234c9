import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemListClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import { recommendationsQuery } from './api/recommendations.ts'
import { DueWords } from './due-words.tsx'
import { unansweredAt } from './recommendation-filter.ts'
import styles from './recommendations.module.css'
import { SourceWords } from './source-words.tsx'
import { useRecommendationWords } from './use-recommendation-words.ts'

interface RecommendationsPanelProps {
  readonly assessmentId: string
  readonly code: string
  readonly params: { readonly slug: string; readonly year: string }
}

/** On the page of an indicator: what was recommended and is not answered yet. Nothing, where there is none. */
export function RecommendationsPanel({ assessmentId, code, params }: RecommendationsPanelProps) {
  const words = useRecommendationWords()
  const { data } = useQuery(recommendationsQuery(assessmentId))
  const open = unansweredAt(data?.recommendations ?? [], code)
  if (open.length === 0) return null
  return (
    <Panel title={<Trans>Rekomendasi yang belum dijawab</Trans>}>
      <ul className={itemListClass}>
        {open.map((recommendation) => (
          <li key={recommendation.id}>
            <div>
              <p>{recommendation.text}</p>
              <p className={styles.quiet}>
                <SourceWords recommendation={recommendation} />
              </p>
              <p>
                {words.state[recommendation.state]}.{' '}
                {recommendation.unit === null ? null : <>{recommendation.unit.name}. </>}
                <DueWords recommendation={recommendation} />
              </p>
            </div>
            <Link to="/$slug/$year/rekomendasi" params={params}>
              <Trans>Buka</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
