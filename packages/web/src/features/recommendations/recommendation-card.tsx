import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Panel } from '../../ui/panel.tsx'
import { Sign } from '../../ui/sign.tsx'
import type { Recommendation, Recommendations } from './api/recommendations.ts'
import { CardActions } from './card-actions.tsx'
import { DueWords } from './due-words.tsx'
import { RecommendationStory } from './recommendation-story.tsx'
import styles from './recommendations.module.css'
import { SourceWords } from './source-words.tsx'
import { useRecommendationWords } from './use-recommendation-words.ts'

export interface CardPlace {
  readonly slug: string
  readonly year: string
  readonly timeZone: string
  /** Whether the page of an indicator, or the library, opens for this person. */
  readonly opensIndicator: boolean
  readonly opensLibrary: boolean
  /** Where a document is named as proof. */
  readonly renderAttach: (recommendation: Recommendation) => ReactNode
}

interface RecommendationCardProps {
  readonly recommendation: Recommendation
  readonly place: CardPlace
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly people: Recommendations['people']
}

/** One recommendation: what, whose, until when, what proves it, and what this person can do about it. */
export function RecommendationCard({ recommendation, place, units, people }: RecommendationCardProps) {
  const words = useRecommendationWords()
  const { text, state, outcome, unit, ownerName, reason } = recommendation
  return (
    <Panel
      title={<Subject {...{ recommendation, place }} />}
      aside={
        outcome === null ? undefined : (
          <>
            <Sign kind={signOf(outcome)} /> {words.outcome[outcome]}
          </>
        )
      }
    >
      <div className={styles.body}>
        <p className={styles.text}>{text}</p>
        <p className={styles.quiet}>
          <SourceWords recommendation={recommendation} />
        </p>
        <p>
          {words.state[state]}.{' '}
          {unit === null ? null : (
            <>
              {unit.name}
              {ownerName === null ? null : <> ({ownerName})</>}.{' '}
            </>
          )}
          <DueWords recommendation={recommendation} />
        </p>
        {reason === null ? null : (
          <p>
            <Trans>Alasan: {reason}</Trans>
          </p>
        )}
        <Proof {...{ recommendation, place }} />
        <CardActions {...{ recommendation, units, people }} attach={place.renderAttach(recommendation)} />
        <RecommendationStory {...{ recommendation }} timeZone={place.timeZone} />
      </div>
    </Panel>
  )
}

const signOf = (outcome: NonNullable<Recommendation['outcome']>) =>
  outcome === 'kept' ? 'ok' : outcome === 'late' ? 'bad' : 'look'

type PlacedProps = Pick<RecommendationCardProps, 'recommendation' | 'place'>

function Subject({ recommendation, place }: PlacedProps) {
  const { indicatorCode, subjectName, isSameEdition } = recommendation
  if (subjectName === null) return <Trans>Seluruh penilaian</Trans>
  if (indicatorCode === null) return subjectName
  if (!isSameEdition || !place.opensIndicator)
    return (
      <>
        {indicatorCode} {subjectName}
      </>
    )
  const { slug, year } = place
  return (
    <Link to="/$slug/$year/penilaian/$code" params={{ slug, year, code: indicatorCode }}>
      {indicatorCode} {subjectName}
    </Link>
  )
}

function Proof({ recommendation: { evidence }, place }: PlacedProps) {
  if (evidence.length === 0) return null
  return (
    <ul className={styles.documents}>
      {evidence.map(({ itemId, title }) => (
        <li key={itemId}>
          {title === null ? (
            <Trans>dokumen terbatas</Trans>
          ) : place.opensLibrary ? (
            <Link to="/$slug/bukti/$itemId" params={{ slug: place.slug, itemId }}>
              {title}
            </Link>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  )
}
