import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { findingsQuery } from '../../features/findings/api/findings.ts'
import { foundCriteria } from '../../features/findings/found-criteria.ts'
import { ValueInRoom } from '../../features/stages-outside/in-room/value-in-room.tsx'
import { sessionQuery } from '../../lib/api/session.ts'

type JudgeInRoomProps = Omit<ComponentProps<typeof ValueInRoom>, 'personId' | 'found'>

/** An assessor's desk in the room, with phrases by what was found about the evidence. */
export function JudgeInRoom(props: JudgeInRoomProps) {
  const { place, indicator } = props
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data: findings } = useQuery(
    findingsQuery({ assessmentId: place.round.assessmentId, code: indicator.code }),
  )
  const found = findings === undefined ? [] : foundCriteria(indicator, findings)
  return <ValueInRoom {...props} personId={session.person.id} found={found} />
}
