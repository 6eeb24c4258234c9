import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Institution, PolicyStep, RoundOverview } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { policyQuery } from '../api/policies.ts'
import styles from '../policies.module.css'
import { StateWord } from '../state-word.tsx'
import { usePolicyWords } from '../use-policy-words.ts'
import { ArticlesPanel } from './articles-panel.tsx'
import { CarriesPanel } from './carries-panel.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { RelationsPanel } from './relations-panel.tsx'
import { StepsPanel } from './steps-panel.tsx'
import { TextPanel } from './text-panel.tsx'

const ChangePolicyDialog = lazy(async () => {
  const { ChangePolicyDialog } = await import('../form/change-policy-dialog.tsx')
  return { default: ChangePolicyDialog }
})
const StepDialog = lazy(async () => {
  const { StepDialog } = await import('../form/step-dialog.tsx')
  return { default: StepDialog }
})

interface PolicyPageProps {
  readonly institution: Institution
  readonly policyId: string
  readonly rounds: readonly RoundOverview[]
}

/** One policy: its steps, what it is linked to, and what its text says. */
export function PolicyPage({ institution, policyId, rounds }: PolicyPageProps) {
  const address = { institutionId: institution.id, policyId }
  const { data: policy } = useSuspenseQuery(policyQuery(address))
  const { kinds } = usePolicyWords()
  const mayKeep = useMay(institution.id)('keep_policies')
  const [isChanging, setChanging] = useState(false)
  const [step, setStep] = useState<PolicyStep>()
  usePageTitle(`${policy.subject}, ${institution.name}`)
  const { number, kind, state, isInForce } = policy
  return (
    <>
      <PageHead
        title={policy.subject}
        lead={
          <>
            {kinds[kind]}
            {number ? <Trans> Nomor {number}</Trans> : <Trans>, belum bernomor</Trans>}{' '}
            <StateWord {...{ state, isInForce }} />
          </>
        }
        actions={
          mayKeep ? (
            <Button onClick={() => setChanging(true)}>
              <Trans>Ubah keterangan</Trans>
            </Button>
          ) : undefined
        }
      />
      <div className={styles.grid}>
        <div className={styles.column}>
          <StepsPanel policy={policy} onStep={mayKeep ? setStep : undefined} />
          <ArticlesPanel articles={policy.articles} />
          <HistoryPanel {...{ policy, address, mayKeep }} timeZone={institution.timeZone} />
        </div>
        <div className={styles.column}>
          <FactsPanel policy={policy} />
          <TextPanel policy={policy} slug={institution.slug} />
          <CarriesPanel {...{ policy, rounds }} slug={institution.slug} />
          <RelationsPanel policy={policy} slug={institution.slug} />
        </div>
      </div>
      <Suspense fallback={null}>
        {isChanging ? (
          <ChangePolicyDialog
            {...{ institution, policy }}
            edition={rounds[0]?.edition}
            onClose={() => setChanging(false)}
          />
        ) : null}
        {step ? (
          <StepDialog
            {...{ policy, address, step }}
            timeZone={institution.timeZone}
            onClose={() => setStep(undefined)}
          />
        ) : null}
      </Suspense>
    </>
  )
}
