import { Trans } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ownDelegationsQuery } from '../../features/delegations/api/delegations.ts'
import { assessmentQuery } from '../../lib/api/assessment.ts'
import { isUnanswered } from '../../lib/api/client.ts'
import { useAssessmentChanges } from '../../lib/api/use-assessment-changes.ts'
import { Note } from '../../ui/note.tsx'
import { useRound } from '../use-round.ts'
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
  const [wasTheirs] = useState(() =>
    data.received.some(
      (each) =>
        each.assessmentId === assessmentId && each.state === 'running' && each.indicatorCodes.includes(code),
    ),
  )
  // the page asks for it as well; here it says whether the delegation still holds
  const assessment = useQuery({ ...assessmentQuery(assessmentId), enabled: wasTheirs })
  const isTheirs =
    (assessment.error === null || isUnanswered(assessment.error)) &&
    (assessment.data?.delegations.some(({ indicatorCodes }) => indicatorCodes.includes(code)) ?? true)
  useAssessmentChanges(wasTheirs && isTheirs ? assessmentId : undefined)
  if (!wasTheirs) return <OwnRoleScreen />
  return (
    <>
      {isTheirs ? null : (
        <Note tone="bad" role="alert" className={styles.note}>
          <Trans>
            Pendelegasian ini sudah dicabut atau berakhir, jadi tidak ada lagi yang tersimpan dari sini. Teks
            Anda yang belum terkirim masih ada di bawah: salin bila masih diperlukan.
          </Trans>
        </Note>
      )}
      {children}
    </>
  )
}
