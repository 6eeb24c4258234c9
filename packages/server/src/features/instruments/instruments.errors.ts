import { defineProblem } from '../../platform/http/problem.ts'

export const editionNotFound = defineProblem({
  code: 'instruments.not_found',
  status: 404,
  title: 'Edisi instrumen ini tidak ada.',
})
