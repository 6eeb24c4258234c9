import { defineProblem } from '../../platform/http/problem.ts'

export const delegationNotFound = defineProblem({
  code: 'delegations.not_found',
  status: 404,
  title: 'Pendelegasian ini tidak ada, sudah dicabut, atau bukan dari Anda.',
})

export const delegationRefused = defineProblem({
  code: 'delegations.refused',
  status: 422,
  title: 'Belum ada yang didelegasikan: ada yang perlu diperbaiki.',
})
