import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useMay } from '../../lib/use-may.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { contributionsQuery, type OwnRequest } from './api/contributions.ts'
import styles from './contributions.module.css'
import { OwnRequests, type RequestsPlace } from './own/own-requests.tsx'
import { AllRequests } from './team/all-requests.tsx'
import { AskButton } from './team/ask-button.tsx'

interface RequestsPageProps extends RequestsPlace {
  readonly institution: Institution
  readonly year: number
  readonly renderAttach: (request: OwnRequest) => ReactNode
}

/** What the assessment asks of the units: for their people what is theirs, for the team all of it. */
export function RequestsPage({ institution, year, assessmentId, timeZone, renderAttach }: RequestsPageProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const params = { slug: institution.slug, year: String(year) }
  const may = useMay(institution.id)
  const isAsked = may('see_own_contributions')
  const readsAll = may('read_contributions')
  const { data: all } = useQuery({ ...contributionsQuery(assessmentId), enabled: readsAll })
  usePageTitle(`${t`Permintaan`}, ${institution.name} ${year}`)
  return (
    <>
      <PageHead
        title={<Trans>Permintaan {year}</Trans>}
        lead={
          isAsked ? (
            <Trans>Yang ditanyakan tim asesor kepada perangkat daerah Anda.</Trans>
          ) : (
            <>
              <Trans>Siapa ditanya apa, dan siapa yang sudah menjawab.</Trans>{' '}
              {may('plan_contributions') ? null : (
                <Trans>Yang meminta jawaban ialah asesor internal dan penanggung jawab.</Trans>
              )}
            </>
          )
        }
        actions={
          all?.can.ask ? (
            <AskButton
              {...{ assessmentId }}
              kind="main"
              institutionId={institution.id}
              indicators={all.indicators}
              by="team"
            >
              <Trans>Minta jawaban</Trans>
            </AskButton>
          ) : undefined
        }
      />
      <div className={styles.stack}>
        {isAsked ? (
          <OwnRequests
            {...{ assessmentId, timeZone, renderAttach }}
            institutionId={institution.id}
            onReturned={(returnId) =>
              navigate({ to: '/$slug/$year/permintaan/luring/$returnId', params: { ...params, returnId } })
            }
          />
        ) : null}
        {readsAll ? <AllRequests {...{ assessmentId, params }} /> : null}
      </div>
    </>
  )
}
