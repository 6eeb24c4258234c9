import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filmLink, filmTime, parseFilmTime } from './film-time.ts'

test.each([
  ['83', 83],
  ['1:23', 83],
  ['1.23', 83],
  ['1:02:03', 3723],
  ['0:00', 0],
])('a time is read as people write it: %s', (text, seconds) => {
  expect(parseFilmTime(text)).toBe(seconds)
})

test.each(['', 'satu', '1:60', '1:60:00', '-5', '1,5'])('"%s" is no time', (text) => {
  expect(parseFilmTime(text)).toBeUndefined()
})

test('every time is read back as it is written', () => {
  fc.assert(
    fc.property(fc.nat(86_399), (seconds) => {
      expect(parseFilmTime(filmTime(seconds))).toBe(seconds)
    }),
  )
})

test('a film elsewhere begins at its time where that can be said in its address', () => {
  expect(filmLink('https://www.youtube.com/watch?v=abc', 83)).toBe(
    'https://www.youtube.com/watch?v=abc&t=83s',
  )
  expect(filmLink('https://media.contoh.go.id/layanan.mp4', 83)).toBe(
    'https://media.contoh.go.id/layanan.mp4#t=83',
  )
  expect(filmLink('https://data.contoh.go.id/', 83)).toBe('https://data.contoh.go.id/')
  expect(filmLink('https://media.contoh.go.id/layanan.mp4', null)).toBe(
    'https://media.contoh.go.id/layanan.mp4',
  )
})
