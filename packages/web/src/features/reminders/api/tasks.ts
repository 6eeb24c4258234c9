import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

type OwnTasks = Schemas['OwnTasks']
type TaskBoard = Schemas['TaskBoard']
export type OwnTask = OwnTasks['tasks'][number]
export type BoardTask = TaskBoard['tasks'][number]
export type Letters = OwnTasks['letters']

const tasksKey = (assessmentId: string) => ['tasks', assessmentId] as const
// What is not done changes by what many people do in many places: whoever comes back to the page asks again.

export const ownTasksQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...tasksKey(assessmentId), 'own'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/own-tasks', { params: { path: { assessmentId } } })),
    staleTime: 0,
  })

export const taskBoardQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: [...tasksKey(assessmentId), 'board'],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/task-board', { params: { path: { assessmentId } } })),
    staleTime: 0,
  })

export function useRemindNow(assessmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (keys: readonly string[]) =>
      dataOf(
        api.POST('/assessments/{assessmentId}/nudges', {
          params: { path: { assessmentId } },
          body: { keys: [...keys] },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: tasksKey(assessmentId) }),
  })
}

export function useChooseLetters(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (letters: Letters) =>
      dataOf(
        api.PUT('/institutions/{institutionId}/own-reminders', {
          params: { path: { institutionId } },
          body: { letters },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['tasks'] }),
  })
}
