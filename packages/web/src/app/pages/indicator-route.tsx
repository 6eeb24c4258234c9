import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { IndicatorPage } from '../../features/assessments/indicator/indicator-page.tsx'
import { ContributionsPanel } from '../../features/contributions/team/contributions-panel.tsx'
import { HelpMeButton } from '../../features/delegations/asking/help-me-button.tsx'
import { CriterionProof } from '../../features/evidence/offered/criterion-proof.tsx'
import { OfferedPanel } from '../../features/evidence/offered/offered-panel.tsx'
import { CriterionFinding } from '../../features/findings/criterion-finding.tsx'
import { DocumentNotices } from '../../features/findings/document-notices.tsx'
import { RegisterTextNote } from '../../features/findings/register-text-note.tsx'
import { SupportNote } from '../../features/findings/support-note.tsx'
import { IndicatorNote } from '../../features/last-year/indicator-note.tsx'
import { CarryingPanel } from '../../features/policies/carrying/carrying-panel.tsx'
import { RecommendationsPanel } from '../../features/recommendations/recommendations-panel.tsx'
import { FrozenNote } from '../../features/stages/standing/frozen-note.tsx'
import { RevisionNote } from '../../features/stages/standing/revision-note.tsx'
import { assessmentQuery } from '../../lib/api/assessment.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { useMay } from '../../lib/use-may.ts'
import { DelegatesOnly } from '../screens/delegates-only.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/penilaian/$code')

export function IndicatorRoute() {
  const { code } = route.useParams()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const place = useRound()
  const may = useMay(place.institution.id)
  const reads = may('read_assessment')
  // whoever reads assessments and no documents, such as who keeps accounts, sees the rest
  const readsEvidence = may('read_offered_evidence') || !reads
  const { assessmentId } = place.round
  const { data: assessment } = useQuery(assessmentQuery(assessmentId))
  // what was sent is frozen, but what an assessor asks for is still brought
  const isAskedFor = assessment?.stage === 'interview' || assessment?.stage === 'site_visit'
  const isUnrated = assessment?.indicators.find((each) => each.code === code)?.value === null
  const page = (
    <IndicatorPage
      place={place}
      personId={session.person.id}
      code={code}
      renderProof={
        readsEvidence
          ? (indicatorCode, criterionCode) => (
              <>
                <CriterionProof
                  institution={place.institution}
                  address={{ assessmentId, code: indicatorCode }}
                  criterionCode={criterionCode}
                />
                <CriterionFinding
                  address={{ assessmentId, code: indicatorCode }}
                  criterionCode={criterionCode}
                  timeZone={place.round.timeZone}
                />
              </>
            )
          : undefined
      }
      renderEvidence={
        readsEvidence
          ? (indicator, mayOffer) => (
              <>
                <OfferedPanel
                  institution={place.institution}
                  assessmentDate={place.round.assessmentDate}
                  {...{ assessmentId, indicator }}
                  mayOffer={mayOffer || (isAskedFor && may('offer_evidence'))}
                />
                {may('read_contributions') ? (
                  <ContributionsPanel
                    {...{ assessmentId, code: indicator.code }}
                    timeZone={place.round.timeZone}
                  />
                ) : null}
                {may('read_recommendations') ? (
                  <RecommendationsPanel
                    {...{ assessmentId, code: indicator.code }}
                    params={{ slug: place.institution.slug, year: `${place.round.year}` }}
                  />
                ) : null}
                <DocumentNotices
                  address={{ assessmentId, code: indicator.code }}
                  slug={may('read_policies') ? place.institution.slug : undefined}
                />
                <CarryingPanel
                  institution={place.institution}
                  {...{ assessmentId, code: indicator.code }}
                  readsRegister={may('read_policies')}
                  renderTextNote={(policyId) => (
                    <RegisterTextNote address={{ assessmentId, code: indicator.code }} policyId={policyId} />
                  )}
                />
              </>
            )
          : undefined
      }
      renderSupport={
        readsEvidence
          ? (indicator, value) => (
              <SupportNote
                address={{ assessmentId, code: indicator.code }}
                indicator={indicator}
                value={value}
              />
            )
          : undefined
      }
      standing={
        <>
          <FrozenNote round={place.round} readsStage={reads} />
          {reads ? <IndicatorNote {...{ assessmentId, code, isUnrated }} /> : null}
          {reads ? <RevisionNote {...{ assessmentId, code }} timeZone={place.round.timeZone} /> : null}
        </>
      }
      help={<HelpMeButton institution={place.institution} round={place.round} codes={[code]} />}
    />
  )
  return reads ? (
    page
  ) : (
    <DelegatesOnly key={code} code={code}>
      {page}
    </DelegatesOnly>
  )
}
