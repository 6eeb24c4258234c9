import { defineProblem } from '../../platform/http/problem.ts'

// One answer for an unknown address and a wrong password: it does not tell who has an account.
export const wrongCredentials = defineProblem({
  code: 'session.wrong_credentials',
  status: 401,
  title: 'Surel atau kata sandi tidak cocok.',
})

export const tooManyAttempts = defineProblem({
  code: 'session.too_many_attempts',
  status: 429,
  title: 'Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.',
})
