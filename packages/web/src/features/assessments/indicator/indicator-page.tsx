import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { findIndicator, type Indicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { isUnanswered } from '../../../lib/api/client.ts'
import { stageIndicatorQuery } from '../../../lib/api/stages-outside.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Note } from '../../../ui/note.tsx'
import { indicatorQuery } from '../api/indicator.ts'
import { type AssessmentPlace, useFilling } from '../use-assessment.ts'
import styles from './indicator-page.module.css'
import { IndicatorView } from './indicator-view.tsx'
import { UnknownIndicator } from './unknown-indicator.tsx'

interface IndicatorPageProps {
  readonly place: AssessmentPlace
  readonly personId: string
  readonly code: string
  /** Where one asks a colleague for help with it. */
  readonly help: ReactNode
  /** Whether it can be filled in, and what is to be mended at it. */
  readonly standing: ReactNode
  /** What is offered as proof of it; undefined: not for this person to see. */
  readonly renderEvidence: ((indicator: Indicator, mayOffer: boolean) => ReactNode) | undefined
  /** The same beside one criterion. */
  readonly renderProof: ((code: string, criterionCode: string) => ReactNode) | undefined
  /** The level that evidence supports, beside a value that is claimed. */
  readonly renderSupport: ((indicator: Indicator, value: string | null) => ReactNode) | undefined
}

/** One indicator: now, next, what is missing, what it brings. */
export function IndicatorPage({ code, ...props }: IndicatorPageProps) {
  const { place } = props
  const { t } = useLingui()
  const data = useFilling(place.round)
  const indicator = findIndicator(data.instrument, code)
  usePageTitle(
    indicator
      ? `${code} ${indicator.shortName}, ${place.institution.name} ${place.round.year}`
      : t`Indikator tidak ditemukan`,
  )
  if (!indicator) return <UnknownIndicator code={code} />
  return <LoadedIndicator key={code} {...props} {...{ indicator, data }} />
}

type LoadedIndicatorProps = Omit<Parameters<typeof IndicatorView>[0], 'detail' | 'official'>

function LoadedIndicator(props: LoadedIndicatorProps) {
  const address = { assessmentId: props.place.round.assessmentId, code: props.indicator.code }
  const { data: detail, error } = useSuspenseQuery(indicatorQuery(address))
  const isPublished = props.place.round.official !== null
  const { data: judged } = useQuery({ ...stageIndicatorQuery(address), enabled: isPublished })
  return (
    <>
      {error !== null && isUnanswered(error) ? (
        <Note tone="look" role="status" className={styles.stale}>
          <Trans>
            Sambungan terputus: yang tampak di sini mungkin bukan keadaan terbaru. Fakta dan Analisis tetap
            dapat ditulis, dan dikirim begitu sambungan kembali.
          </Trans>
        </Note>
      ) : null}
      <IndicatorView {...props} detail={detail} official={isPublished ? (judged?.official ?? null) : null} />
    </>
  )
}
