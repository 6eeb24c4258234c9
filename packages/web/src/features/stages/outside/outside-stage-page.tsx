import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Institution, RoundOverview } from '../../../lib/api/contract.ts'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { stagesQuery } from '../../../lib/api/stages-outside.ts'
import { instrumentOfYear } from '../../../lib/instrument-of-year.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { useTurnWords } from '../../../lib/use-turn-words.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { StageLine } from '../stage-line.tsx'
import { stageSteps } from '../stage-steps.ts'
import styles from '../stages.module.css'
import { LettersPanel } from './letters-panel.tsx'
import { OutsideActions } from './outside-actions.tsx'

interface OutsideStagePageProps {
  readonly institution: Institution
  readonly round: RoundOverview
  /** Who judges it from outside. */
  readonly assignments: ReactNode
  /** Whose turn it is since when: of another feature. */
  readonly turnNow: ReactNode
}

/** Where the assessment stands, for those from outside who do not read the institution's own work. */
export function OutsideStagePage({ institution, round, assignments, turnNow }: OutsideStagePageProps) {
  const { t } = useLingui()
  const [{ data: overview }, { data: edited }] = useSuspenseQueries({
    queries: [stagesQuery(round.assessmentId), instrumentQuery(round.edition)],
  })
  const instrument = instrumentOfYear(edited, round.year)
  const { stage, entries } = overview
  const { whose, asked } = useTurnWords(round.kind)(stage)
  usePageTitle(`${t`Tahap`}, ${institution.name} ${round.year}`)
  return (
    <>
      <PageHead
        title={<Trans>Tahap</Trans>}
        lead={`${institution.name}, ${round.name}.`}
        actions={<OutsideActions {...{ round, instrument }} />}
      />
      <StageLine steps={stageSteps({ kind: round.kind, stage, entries })} />
      <div className={styles.column}>
        <Panel title={whose}>
          <div className={styles.body}>
            {turnNow}
            <p>{asked}</p>
          </div>
        </Panel>
        {assignments}
        <LettersPanel {...{ instrument, entries }} timeZone={round.timeZone} />
      </div>
    </>
  )
}
