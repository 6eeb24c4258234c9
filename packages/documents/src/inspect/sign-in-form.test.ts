import { expect, test } from 'vitest'
import { signInFormIssue } from './sign-in-form.ts'

const codesOf = (...pages: readonly string[]) => signInFormIssue(pages).map(({ code }) => code)

test.each([
  [['e-Kinerja Kota Salatiga\nUsername\nPassword\nLogin\nLupa password?']],
  [['SIMPEG\nNIP\nKata Sandi\nMasuk', '', 'Sign in\nEmail\nPassword']],
])('%j shows nothing but where one signs in', (pages) => {
  expect(codesOf(...pages)).toEqual(['sign_in_form'])
})

test.each([
  [['Masuk\nKata sandi', 'Dasbor\nJumlah surat masuk 120\nDisposisi']],
  [['Kebijakan kata sandi: setiap pengguna masuk dengan akunnya sendiri. '.repeat(8)]],
  [['']],
])('%j shows more, or nothing', (pages) => {
  expect(codesOf(...pages)).toEqual([])
})
