import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { doubleRatingsQuery } from './api/double-ratings.ts'
import type { DoublePlace } from './double-place.ts'
import styles from './double-ratings.module.css'
import { OwnRatings } from './rating/own-ratings.tsx'
import { SamplePanel } from './sample-panel.tsx'
import { AgreementPanel } from './told/agreement-panel.tsx'
import { DriftPanel } from './told/drift-panel.tsx'
import { PairsPanel } from './told/pairs-panel.tsx'

interface DoubleRatingsPageProps {
  readonly place: DoublePlace
  /** Whether this person is told how each assessor stands to what was settled. */
  readonly seesDrift: boolean
}

/** The indicators that two people rate without seeing each other, and for whom it is told, how far they agree. */
export function DoubleRatingsPage({ place, seesDrift }: DoubleRatingsPageProps) {
  const { t } = useLingui()
  const { institution, round } = place
  const { data } = useSuspenseQuery(doubleRatingsQuery(round.assessmentId))
  usePageTitle(`${t`Penilaian ganda`}, ${institution.name} ${round.year}`)
  const { own, pairs, agreement } = data
  return (
    <>
      <PageHead
        title={<Trans>Penilaian ganda</Trans>}
        lead={
          <Trans>
            {institution.name}, {round.name}. Sampel indikator dinilai dua orang yang tidak saling melihat,
            lalu dibandingkan.
          </Trans>
        }
      />
      <div className={styles.page}>
        {own.length > 0 ? <OwnRatings {...{ place, own }} /> : null}
        {agreement && data.draws.length > 0 ? <AgreementPanel agreement={agreement} /> : null}
        {pairs && data.draws.length > 0 ? <PairsPanel {...{ place, pairs }} /> : null}
        <SamplePanel {...{ place, ratings: data }} />
        {seesDrift ? <DriftPanel year={round.year} /> : null}
      </div>
    </>
  )
}
