import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useMay } from '../../lib/use-may.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { coordinationTeamQuery } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import { DecreePanel } from './decree-panel.tsx'
import { HintsPanel } from './hints-panel.tsx'
import { MeetingsPanel } from './meetings-panel.tsx'
import { MembersPanel } from './members-panel.tsx'
import { NoTeam } from './no-team.tsx'
import { OpenDecisions } from './open-decisions.tsx'
import { PastTeams } from './past-teams.tsx'
import { TasksPanel } from './tasks-panel.tsx'
import type { TeamTask } from './team-task.ts'

const TeamTaskDialog = lazy(async () => {
  const { TeamTaskDialog } = await import('./forms/team-task-dialog.tsx')
  return { default: TeamTaskDialog }
})

/** The coordination team of today: its decree, who is in it, what it met for and what it decided. */
export function TeamPage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data: all } = useSuspenseQuery(coordinationTeamQuery(institution.id))
  const mayKeep = useMay(institution.id)('keep_coordination_team')
  const [task, setTask] = useState<TeamTask | null>(null)
  usePageTitle(`${t`Tim Koordinasi`}, ${institution.name}`)
  const [team, ...past] = all.teams
  const shown = { slug: institution.slug, all, ask: mayKeep ? setTask : undefined }
  return (
    <>
      <PageHead
        title={<Trans>Tim Koordinasi</Trans>}
        lead={
          <Trans>
            Tim yang memutuskan hal lintas unit dalam SPBE. Keputusan dan notulanya menjadi bukti dengan
            sendirinya.
          </Trans>
        }
        actions={
          mayKeep && team ? (
            <Button kind="main" onClick={() => setTask({ kind: 'meeting', team })}>
              <Trans>Catat rapat</Trans>
            </Button>
          ) : undefined
        }
      />
      {team ? (
        <div className={styles.panels}>
          <HintsPanel {...shown} />
          <DecreePanel {...shown} team={team} />
          <OpenDecisions {...shown} />
          <MeetingsPanel {...shown} team={team} />
          <MembersPanel {...shown} team={team} />
          <TasksPanel {...shown} team={team} />
          <PastTeams {...shown} teams={past} />
        </div>
      ) : (
        <NoTeam {...shown} />
      )}
      {task ? (
        <Suspense fallback={null}>
          <TeamTaskDialog institution={institution} all={all} task={task} onClose={() => setTask(null)} />
        </Suspense>
      ) : null}
    </>
  )
}
