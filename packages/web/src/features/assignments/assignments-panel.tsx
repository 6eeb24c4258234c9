import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RoundOverview } from '../../lib/api/contract.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type Assignment, assignmentsQuery } from './api/assignments.ts'
import { AssignmentItem } from './assignment-item.tsx'
import styles from './assignments.module.css'
import { AssignDialog } from './dialogs/assign-dialog.tsx'
import { EndDialog } from './dialogs/end-dialog.tsx'
import { TieDialog } from './dialogs/tie-dialog.tsx'
import { OwnTies } from './own-ties.tsx'

interface AssignmentsPanelProps {
  readonly round: RoundOverview
  /** Whether this person is one of those who are assigned: then what ties them is theirs to say. */
  readonly declaresTies: boolean
}

type Open = 'assign' | 'tie' | Assignment

/** Who judges this assessment from outside, until when and by which letter; for who assigns, the way to change it. */
export function AssignmentsPanel({ round, declaresTies }: AssignmentsPanelProps) {
  const { t } = useLingui()
  const { assessmentId } = round
  const { data } = useSuspenseQuery(assignmentsQuery(assessmentId))
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const standing = data.assignments.filter(({ isStanding }) => isStanding)
  const over = data.assignments.filter(({ isStanding }) => !isStanding)
  const mayEnd = data.canAssign ? setOpen : undefined
  return (
    <Panel title={<Trans>Penugasan asesor</Trans>}>
      <div className={styles.body}>
        {standing.length === 0 ? (
          <p className={styles.empty}>
            <Trans>
              Belum ada yang ditugaskan. Asesor eksternal dan Tim Reviu membuka penilaian ini hanya selama
              mereka ditugaskan.
            </Trans>
          </p>
        ) : (
          <ul className={styles.list}>
            {standing.map((each) => (
              <AssignmentItem key={each.assignmentId} assignment={each} onEnd={mayEnd} />
            ))}
          </ul>
        )}
        {over.length > 0 ? (
          <details>
            <summary>
              <Trans>Penugasan yang sudah berakhir</Trans>
            </summary>
            <ul className={styles.list}>
              {over.map((each) => (
                <AssignmentItem key={each.assignmentId} assignment={each} onEnd={undefined} />
              ))}
            </ul>
          </details>
        ) : null}
        {declaresTies ? <OwnTies assessmentId={assessmentId} ties={data.ownTies} /> : null}
        {data.canAssign || declaresTies ? (
          <p className={styles.actions}>
            {data.canAssign ? (
              <>
                <Button onClick={() => setOpen('assign')}>{t`Tugaskan asesor`}</Button>
                <Link from="/$slug/$year" to="/$slug/$year/pembagian-tugas" className={buttonClass()}>
                  <Trans>Bagi tugas sekaligus</Trans>
                </Link>
              </>
            ) : null}
            {declaresTies ? (
              <Button onClick={() => setOpen('tie')}>{t`Nyatakan benturan kepentingan`}</Button>
            ) : null}
          </p>
        ) : null}
      </div>
      {open === 'assign' ? (
        <AssignDialog {...{ round, assignments: data }} onEnd={setOpen} onClose={close} />
      ) : null}
      {open === 'tie' ? <TieDialog round={round} onClose={close} /> : null}
      {typeof open === 'object' ? (
        <EndDialog assessmentId={assessmentId} assignment={open} onClose={close} />
      ) : null}
    </Panel>
  )
}
