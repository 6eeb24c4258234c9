import { useSuspenseQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { examinationsQuery } from '../../features/evidence/api/examinations.ts'
import { ExaminationPage } from '../../features/evidence/judging/examination-page.tsx'
import { CriterionFinding } from '../../features/findings/criterion-finding.tsx'
import { DocumentFinding } from '../../features/findings/document-finding.tsx'
import type { Institution, RoundOverview } from '../../lib/api/contract.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { NotFoundScreen } from '../screens/not-found-screen.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/pemeriksaan/$offerId')

export function ExaminationRoute() {
  const { institution, round } = useRound()
  const reads = useMay(institution.id)('read_offered_evidence')
  return reads ? <Examination {...{ institution, round }} /> : <OwnRoleScreen />
}

interface ExaminationProps {
  readonly institution: Institution
  readonly round: RoundOverview
}

function Examination({ institution, round }: ExaminationProps) {
  const { offerId } = route.useParams()
  const [{ data: instrument }, { data: all }] = useSuspenseQueries({
    queries: [instrumentQuery(round.edition), examinationsQuery(round.assessmentId)],
  })
  const examination = all.find((each) => each.offerId === offerId)
  if (examination === undefined) return <NotFoundScreen />
  const place = { institution, round, instrument: instrumentOfYear(instrument, round.year) }
  return (
    <ExaminationPage
      {...{ place, examination }}
      renderFinding={(code, criterionCode) => {
        const address = { assessmentId: round.assessmentId, code }
        const documentId = examination.itemId
        return criterionCode === null ? (
          <DocumentFinding {...{ address, documentId }} />
        ) : (
          <CriterionFinding {...{ address, criterionCode, documentId }} timeZone={round.timeZone} />
        )
      }}
    />
  )
}
