import { defineProblem } from '../../platform/http/problem.ts'

export const suggestionNotFound = defineProblem({
  code: 'instrument_suggestions.not_found',
  status: 404,
  title: 'Usulan ini tidak ada, atau Anda tidak mempunyai akses ke sana.',
})

export const spotNotFound = defineProblem({
  code: 'instrument_suggestions.spot_not_found',
  status: 422,
  title: 'Bagian yang diusulkan perbaikannya tidak ada dalam edisi itu.',
})

export const authorRequired = defineProblem({
  code: 'instrument_suggestions.author_required',
  status: 403,
  title: 'Hanya pengusulnya yang dapat menarik usulan ini.',
})

export const suggestionSettled = defineProblem({
  code: 'instrument_suggestions.settled',
  status: 409,
  title: 'Usulan ini sudah ditarik atau sudah diputuskan.',
})
