import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { useEffect } from 'react'
import { api } from '../../../lib/api/client.ts'
import { sessionQuery } from '../../../lib/api/session.ts'
import { askInTurn } from './ask-in-turn.ts'
import { followRoom } from './follow-room.ts'

export type Room = Schemas['InterviewRoom']
export type RoomItem = Schemas['InterviewItem']
export type Contribution = RoomItem['contributions'][number]
export type Minutes = Schemas['InterviewMinutes']
export type Clarification = Schemas['InterviewClarification']
export type PlaceAttached = Omit<Objection['evidence'][number], 'title'>
export type Objection = Schemas['InterviewObjection']

export const roomQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['interview', assessmentId],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/interview', { params: { path: { assessmentId } } })),
    // who falls silent leaves without a word
    refetchInterval: 30_000,
  })

export const proposalQuery = (assessmentId: string, minutes: number) =>
  queryOptions({
    queryKey: ['interview', assessmentId, 'proposal', minutes],
    queryFn: () =>
      dataOf(
        api.GET('/assessments/{assessmentId}/interview/agenda-proposal', {
          params: { path: { assessmentId }, query: { minutes } },
        }),
      ),
  })

const beatMs = 20_000

/** Follows the room and says that its person is in it, as long as the page is open. */
export function useInRoom(assessmentId: string, onLine: (isOpen: boolean) => void): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const askAgain = askInTurn(() =>
      queryClient.invalidateQueries({ queryKey: roomQuery(assessmentId).queryKey, exact: true }),
    )
    const say = (isHere: boolean, keepalive = false) =>
      api
        .PUT('/assessments/{assessmentId}/interview/presence', {
          params: { path: { assessmentId } },
          body: { isHere },
          keepalive,
        })
        .catch(() => undefined)
    const leave = () => void say(false, true)
    void say(true)
    const beat = setInterval(() => void say(true), beatMs)
    const hangUp = followRoom({
      address: `/api/assessments/${assessmentId}/interview/events`,
      onChange: askAgain,
      onLine,
      // a stream that is refused outright does not say why; the session does
      onRefused: () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    })
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      clearInterval(beat)
      hangUp()
      leave()
    }
  }, [assessmentId, onLine, queryClient])
}

/** What cannot wait on the device, because it is decided on what stands now: signing, deadlines, objections. */
export function useRoomStep(assessmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (send: () => Promise<Room>) => send(),
    onSuccess: (room) => queryClient.setQueryData(roomQuery(assessmentId).queryKey, room),
    onError: () => queryClient.invalidateQueries({ queryKey: roomQuery(assessmentId).queryKey, exact: true }),
  })
}
