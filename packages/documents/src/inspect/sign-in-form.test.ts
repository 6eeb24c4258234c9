import { expect, test } from 'vitest'
import { signInFormIssue } from './sign-in-form.ts'

const codesOf = (pages: readonly string[], recognisedPages: readonly number[] = []) =>
  signInFormIssue({ pages, recognisedPages }).map(({ code }) => code)

test.each([
  [['e-Kinerja Kota Salatiga\nUsername\nPassword\nLogin\nLupa password?']],
  [['SIMPEG\nNIP\nKata Sandi\nMasuk', '', 'Sign in\nEmail\nPassword']],
])('%j shows nothing but where one signs in', (pages) => {
  expect(codesOf(pages)).toEqual(['sign_in_form'])
})

test.each([
  [['Masuk\nKata sandi', 'Dasbor\nJumlah surat masuk 120\nDisposisi']],
  [['Kebijakan kata sandi: setiap pengguna masuk dengan akunnya sendiri. '.repeat(8)]],
  [['']],
])('%j shows more, or nothing', (pages) => {
  expect(codesOf(pages)).toEqual([])
})

const letter = 'Bersama ini disampaikan tangkapan layar aplikasi kepegawaian sebagai bukti pemanfaatannya.'
const form = 'SIMPEG\nNIP\nKata Sandi\nMasuk'

test('pictures of nothing but where one signs in are told of behind a page of text too', () => {
  expect(codesOf([letter, form, form], [2, 3])).toEqual(['sign_in_pictures'])
  expect(codesOf([letter, form], [2])).toEqual(['sign_in_pictures'])
})

test('a picture of what is behind it, or a manual that goes on, shows more', () => {
  expect(codesOf([letter, form, form, 'Dasbor\nJumlah pegawai 4.120'], [2, 3, 4])).toEqual([])
  expect(codesOf([letter, form, letter, letter], [2])).toEqual([])
})
