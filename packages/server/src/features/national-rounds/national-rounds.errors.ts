import { defineProblem } from '../../platform/http/problem.ts'

const refuse = <const Code extends string>(code: Code, title: string) =>
  defineProblem({ code, status: 422, title })

export const nationalRoundNotFound = defineProblem({
  code: 'national_rounds.not_found',
  status: 404,
  title: 'Putaran kementerian ini tidak ada, atau tidak ada instansi Anda di dalamnya.',
})

export const alreadyTakesPart = refuse(
  'national_rounds.already_takes_part',
  'Instansi ini sudah menjadi peserta putaran kementerian ini.',
)

/** By the clock of the institution: a day ends in Jayapura before it ends in Jakarta. */
export const submissionOver = refuse(
  'national_rounds.submission_over',
  'Hari terakhir pengirimannya sudah lewat menurut jam instansi ini.',
)

export const somethingFilledIn = refuse(
  'national_rounds.something_filled_in',
  'Instansi ini sudah mengisi sesuatu, jadi putarannya tidak dapat ditarik.',
)
