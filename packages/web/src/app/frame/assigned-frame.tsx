import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ownAssignmentsQuery } from '../../features/assignments/api/own-assignments.ts'
import { AssignmentsPanel } from '../../features/assignments/assignments-panel.tsx'
import { isOpenHere } from '../../features/assignments/own/is-open-here.ts'
import { OwnAssignmentsScreen } from '../screens/own-assignments-screen.tsx'
import { useRound } from '../use-round.ts'

interface AssignedFrameProps {
  readonly children: ReactNode
}

/** Pages of a year that say nothing of its assessment. */
const openToAll = ['kalender', 'instrumen', 'perbandingan']

/** For who judges from outside: a year that was not assigned to them says so, instead of failing page by page. */
export function AssignedFrame({ children }: AssignedFrameProps) {
  const { round } = useRound()
  const { pathname } = useLocation()
  const { data } = useSuspenseQuery(ownAssignmentsQuery)
  const page = pathname.split('/')[3] ?? ''
  const isOpen = openToAll.includes(page) || isOpenHere(data.assignments, round.assessmentId)
  if (isOpen) return children
  // what ties them they say there, and take back: also when it closed the rest
  const saysTies = page === 'tahap' && round.kind !== 'self_assessment'
  return (
    <>
      <OwnAssignmentsScreen />
      {saysTies ? <AssignmentsPanel round={round} declaresTies /> : null}
    </>
  )
}
