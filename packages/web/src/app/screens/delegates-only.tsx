import { Trans } from '@lingui/react/macro'
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useDraftDesk } from '../../features/assessments/drafts/use-draft.ts'
import { ownDelegationsQuery } from '../../features/delegations/api/delegations.ts'
import { SecondFactorWords } from '../../features/delegations/own/second-factor-words.tsx'
import { assessmentQuery } from '../../lib/api/assessment.ts'
import { isUnanswered } from '../../lib/api/client.ts'
import { useAssessmentChanges } from '../../lib/api/use-assessment-changes.ts'
import { Note } from '../../ui/note.tsx'
import { useRound } from '../use-round.ts'
import { NotDelegatedScreen } from './not-delegated-screen.tsx'
import { OwnRoleScreen } from './own-role-screen.tsx'
import styles from './screen.module.css'

interface DelegatesOnlyProps {
  readonly code: string
  readonly children: ReactNode
}

/**
 * One indicator, for whom a colleague has delegated it. When that ends while the page is open, the page stays with what was typed,
 * and says why nothing can be saved any more.
 */
export function DelegatesOnly({ code, children }: DelegatesOnlyProps) {
  const { assessmentId } = useRound().round
  const { data } = useSuspenseQuery(ownDelegationsQuery)
  const received = data.received.filter((each) => each.assessmentId === assessmentId)
  const ofThis = received.filter(({ indicatorCodes }) => indicatorCodes.includes(code))
  const [wasTheirs] = useState(() => ofThis.some(({ state }) => state === 'running'))
  const awaiting = ofThis.find(({ state }) => state === 'needs_second_factor')
  const hasKept = useHasKept(assessmentId, code)
  const queryClient = useQueryClient()
  // the page asks for it as well; here it says whether the delegation still holds
  const assessment = useQuery({ ...assessmentQuery(assessmentId), enabled: wasTheirs })
  const isTheirs =
    (assessment.error === null || isUnanswered(assessment.error)) &&
    (assessment.data?.delegations.some(({ indicatorCodes }) => indicatorCodes.includes(code)) ?? true)
  useAssessmentChanges(assessmentId, wasTheirs && isTheirs ? 'all' : 'nothing')
  useEffect(() => {
    // another page must not take it for theirs still, and ask for what would be refused
    if (!isTheirs) void queryClient.invalidateQueries({ queryKey: ownDelegationsQuery.queryKey })
  }, [isTheirs, queryClient])
  if (!wasTheirs)
    return received.length > 0 || hasKept ? (
      <NotDelegatedScreen code={code} delegations={ofThis} />
    ) : (
      <OwnRoleScreen />
    )
  return (
    <>
      {isTheirs ? null : (
        <Note tone="bad" role="alert" className={styles.note}>
          {awaiting ? (
            <SecondFactorWords delegation={awaiting} />
          ) : (
            <Trans>
              Pendelegasian ini sudah dicabut atau berakhir, jadi tidak ada lagi yang tersimpan dari sini.
              Teks Anda yang belum terkirim masih ada di bawah: salin bila masih diperlukan.
            </Trans>
          )}
        </Note>
      )}
      {children}
    </>
  )
}

function useHasKept(assessmentId: string, code: string): boolean {
  const desk = useDraftDesk()
  const closed = useSyncExternalStore(desk.subscribe, desk.getClosed)
  return closed.some(({ address }) => address.assessmentId === assessmentId && address.code === code)
}
