import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { Recommendation } from './api/recommendations.ts'
import styles from './recommendations.module.css'
import { useRecommendationWords } from './use-recommendation-words.ts'

interface RecommendationStoryProps {
  readonly recommendation: Recommendation
  readonly timeZone: string
}

/** Everything that happened to it, folded until somebody asks. */
export function RecommendationStory({ recommendation, timeZone }: RecommendationStoryProps) {
  const format = useFormat()
  const words = useRecommendationWords()
  const { id, events } = recommendation
  return (
    <details>
      <summary>
        <Trans>Riwayat ({events.length})</Trans>
      </summary>
      <ol className={styles.story}>
        {events.map(({ kind, text, byName, at, unitName, dueOn }) => (
          <li key={`${id} ${kind} ${at}`}>
            {byName} {words.event[kind]}, {format.moment(at, timeZone)}
            {unitName === null || dueOn === null ? null : (
              <>
                : {unitName}, {format.longDay(dueOn)}
              </>
            )}
            {text === '' || kind === 'written' ? null : <>: {text}</>}
          </li>
        ))}
      </ol>
    </details>
  )
}
