import { useMutation } from '@tanstack/react-query'
import { ApiProblem, type Schemas } from '@undagi/api-client'
import { api } from '../../lib/api/client.ts'

export const useAskForNewPassword = () =>
  useMutation({
    mutationFn: async (email: string) => {
      const { error } = await api.POST('/session/password-reset', { body: { email } })
      if (error) throw new ApiProblem(error)
    },
  })

export const useTakeNewPassword = () =>
  useMutation({
    mutationFn: async (body: Schemas['NewPasswordByLink']) => {
      const { error } = await api.POST('/session/password-reset/confirmation', { body })
      if (error) throw new ApiProblem(error)
    },
  })
