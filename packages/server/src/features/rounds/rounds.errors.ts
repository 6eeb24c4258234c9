import { defineProblem } from '../../platform/http/problem.ts'

export const roundExists = defineProblem({
  code: 'rounds.exists',
  status: 409,
  title: 'Periode penilaian untuk tahun itu sudah ada.',
})

export const unknownEdition = defineProblem({
  code: 'rounds.unknown_edition',
  status: 422,
  title: 'Edisi instrumen yang dipilih tidak ada di server ini.',
})
