import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useMay } from '../../lib/use-may.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { contributionsQuery, type OwnRequest } from './api/contributions.ts'
import styles from './contributions.module.css'
import { OwnRequests, type RequestsPlace } from './own/own-requests.tsx'
import { AllRequests } from './team/all-requests.tsx'

const AskDialog = lazy(async () => {
  const { AskDialog } = await import('./team/ask-dialog.tsx')
  return { default: AskDialog }
})

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
  const [isAsking, setAsking] = useState(false)
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
            <Trans>Siapa ditanya apa, dan siapa yang sudah menjawab.</Trans>
          )
        }
        actions={
          all?.can.ask ? (
            <Button kind="main" onClick={() => setAsking(true)}>
              <Trans>Minta jawaban</Trans>
            </Button>
          ) : undefined
        }
      />
      <div className={styles.stack}>
        {isAsked ? (
          <OwnRequests
            {...{ assessmentId, timeZone, renderAttach }}
            onReturned={(returnId) =>
              navigate({ to: '/$slug/$year/permintaan/luring/$returnId', params: { ...params, returnId } })
            }
          />
        ) : null}
        {readsAll ? <AllRequests {...{ assessmentId, params }} /> : null}
      </div>
      {isAsking && all ? (
        <Suspense fallback={null}>
          <AskDialog
            {...{ assessmentId }}
            institutionId={institution.id}
            indicators={all.indicators}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
