import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { SaidOfIndicator } from '../../features/interview/item/said-of-indicator.tsx'
import { OutsideActions } from '../../features/stages/outside/outside-actions.tsx'
import { ReviewPage } from '../../features/stages-outside/review/review-page.tsx'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function ReviewRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const { data: edited } = useSuspenseQuery(instrumentQuery(round.edition))
  // the institution does not see what the review says
  if (!may('review_score') && !may('settle_pair')) return <OwnRoleScreen />
  const instrument = instrumentOfYear(edited, round.year)
  return (
    <ReviewPage
      place={{ institution, round, instrument }}
      actions={<OutsideActions {...{ round, instrument }} />}
      renderSaid={(code) => (
        <>
          {may('read_interview') && round.kind === 'evaluation' ? (
            <SaidOfIndicator {...{ code }} assessmentId={round.assessmentId} />
          ) : null}
          {may('read_offered_evidence') ? null : (
            <p>
              <Trans>
                Tim Reviu membaca apa yang ditulis dan dikatakan, bukan berkas buktinya. Bila Fakta tidak
                menyebut dokumen, pasal, dan halamannya, tandai Tidak valid dengan catatan.
              </Trans>
            </p>
          )}
        </>
      )}
    />
  )
}
