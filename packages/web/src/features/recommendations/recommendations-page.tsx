import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../../lib/use-may.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ownRecommendationsQuery, recommendationsQuery } from './api/recommendations.ts'
import { FilterSentence } from './filter-sentence.tsx'
import { type CardPlace, RecommendationCard } from './recommendation-card.tsx'
import { filterRecommendations, type RecommendationFilter } from './recommendation-filter.ts'
import styles from './recommendations.module.css'

const WriteDialog = lazy(async () => {
  const { WriteDialog } = await import('./dialogs/write-dialog.tsx')
  return { default: WriteDialog }
})

interface RecommendationsPageProps {
  readonly institution: { readonly id: string; readonly name: string; readonly slug: string }
  readonly round: {
    readonly assessmentId: string
    readonly year: number
    readonly timeZone: string
    readonly edition: { readonly id: string; readonly revision: number }
  }
  readonly filter: RecommendationFilter
  readonly onFilter: (filter: RecommendationFilter) => void
  readonly renderAttach: CardPlace['renderAttach']
}

/** What evaluations up to this year recommend, and what became of it; for the people of a unit, what is theirs. */
export function RecommendationsPage(props: RecommendationsPageProps) {
  const { institution, round, filter, onFilter, renderAttach } = props
  const { assessmentId, year, timeZone, edition } = round
  const { t } = useLingui()
  const may = useMay(institution.id)
  const readsAll = may('read_recommendations')
  const [writing, setWriting] = useState<'own' | 'recorded' | null>(null)
  const { data: all } = useQuery({ ...recommendationsQuery(assessmentId), enabled: readsAll })
  const { data: own } = useQuery({ ...ownRecommendationsQuery(assessmentId), enabled: !readsAll })
  usePageTitle(`${t`Rekomendasi`}, ${institution.name} ${year}`)
  const recommendations = (readsAll ? all : own)?.recommendations
  const shown = filterRecommendations(recommendations ?? [], filter)
  const place = {
    ...{ slug: institution.slug, year: `${year}`, timeZone, renderAttach },
    opensIndicator: may('read_assessment'),
    opensLibrary: may('read_evidence'),
  }
  return (
    <>
      <PageHead
        title={<Trans>Rekomendasi {year}</Trans>}
        lead={
          readsAll ? (
            <Trans>Yang direkomendasikan evaluasi sampai tahun ini, dan apakah ditepati.</Trans>
          ) : (
            <Trans>Yang harus dikerjakan perangkat daerah Anda.</Trans>
          )
        }
        actions={
          <>
            {all?.can.write ? (
              <Button kind="main" onClick={() => setWriting('own')}>
                <Trans>Tulis rekomendasi</Trans>
              </Button>
            ) : null}
            {all?.can.record ? (
              <Button kind={all.can.write ? 'plain' : 'main'} onClick={() => setWriting('recorded')}>
                <Trans>Catat dari laporan</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      {recommendations !== undefined && recommendations.length > 0 ? (
        <FilterSentence {...{ recommendations, filter, onFilter }} count={shown.length} />
      ) : null}
      {recommendations === undefined ? null : recommendations.length === 0 ? (
        <p>
          {readsAll ? (
            <Trans>
              Belum ada rekomendasi. Catat yang tertulis dalam Laporan Hasil Evaluasi tahun lalu, dengan
              halamannya; lalu tugaskan kepada perangkat daerah dengan tenggat.
            </Trans>
          ) : (
            <Trans>Belum ada rekomendasi yang ditugaskan kepada perangkat daerah Anda.</Trans>
          )}
        </p>
      ) : (
        <div className={styles.stack}>
          {shown.map((recommendation) => (
            <RecommendationCard
              key={recommendation.id}
              {...{ recommendation, place }}
              units={all?.units ?? []}
              people={all?.people ?? []}
            />
          ))}
        </div>
      )}
      {writing === null || all === undefined ? null : (
        <Suspense fallback={null}>
          <WriteDialog
            {...{ assessmentId, edition }}
            reportYear={all.reportYear}
            isRecorded={writing === 'recorded'}
            onClose={() => setWriting(null)}
          />
        </Suspense>
      )}
    </>
  )
}
