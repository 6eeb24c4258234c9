import { useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { api, isSignedOut, isUnanswered } from '../../../lib/api/client.ts'
import { type Room, roomQuery } from '../api/room.ts'
import { type Answered, type Conducted, Outbox, type Unsent, type Waiting } from './outbox.ts'

export interface Speaking {
  readonly conduct: (entry: Conducted) => void
  readonly answer: (entry: Answered) => void
  readonly waiting: readonly Waiting[]
  readonly discard: (entryId: string) => void
}

const againAfterMs = 3_000

/** Says things in the room: on the device at once, to the server as soon as the line allows. */
export function useOutbox(assessmentId: string, personId: string): Speaking {
  const queryClient = useQueryClient()
  const outbox = useMemo(
    () =>
      new Outbox({
        ...{ storage: deviceStorage(), personId, assessmentId },
        send: async (unsent) => {
          try {
            const room = await sendTo(assessmentId, unsent)
            queryClient.setQueryData(roomQuery(assessmentId).queryKey, room)
            return { kind: 'sent' }
          } catch (error) {
            const isFinal = error instanceof ApiProblem && !isUnanswered(error) && !isSignedOut(error)
            return isFinal ? { kind: 'refused', error } : { kind: 'unanswered' }
          }
        },
      }),
    [assessmentId, personId, queryClient],
  )
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.waiting)
  useEffect(() => {
    const flush = () => void outbox.flush()
    flush()
    const timer = setInterval(flush, againAfterMs)
    addEventListener('online', flush)
    return () => {
      clearInterval(timer)
      removeEventListener('online', flush)
    }
  }, [outbox])
  return useMemo(() => {
    const named = () => ({ entryId: crypto.randomUUID(), saidAt: new Date().toISOString() })
    return {
      waiting,
      conduct: (entry) => void outbox.add({ door: 'conduct', ...named(), entry }),
      answer: (entry) => void outbox.add({ door: 'answers', ...named(), entry }),
      discard: (entryId) => outbox.discard(entryId),
    }
  }, [outbox, waiting])
}

function sendTo(assessmentId: string, { door, entryId, saidAt, entry }: Unsent): Promise<Room> {
  // a clock that is wrong now was wrong when it was written: the server sets it right
  const sentAt = new Date().toISOString()
  const at = { params: { path: { assessmentId } } }
  return door === 'conduct'
    ? dataOf(
        api.POST('/assessments/{assessmentId}/interview/conduct', {
          ...at,
          body: { entryId, saidAt, sentAt, entry },
        }),
      )
    : dataOf(
        api.POST('/assessments/{assessmentId}/interview/answers', {
          ...at,
          body: { entryId, saidAt, sentAt, entry },
        }),
      )
}

/** Some browsers refuse even to be asked. */
function deviceStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
