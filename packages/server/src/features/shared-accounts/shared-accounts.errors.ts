import { defineProblem } from '../../platform/http/problem.ts'

export const findingNotFound = defineProblem({
  code: 'shared_accounts.not_found',
  status: 404,
  title: 'Tanda ini tidak ada, atau bukan untuk Anda.',
})

export const findingAnswered = defineProblem({
  code: 'shared_accounts.answered',
  status: 409,
  title: 'Tanda ini sudah dijawab atau sudah ditutup.',
})
