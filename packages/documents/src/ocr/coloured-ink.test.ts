import { expect, test } from 'vitest'
import { eraseColouredInk } from './coloured-ink.ts'

type Colour = readonly [red: number, green: number, blue: number]
const PAPER: Colour = [250, 249, 244]
const PRINT: Colour = [30, 28, 34]
const STAMP: Colour = [120, 122, 190]
const PRINT_UNDER_STAMP: Colour = [34, 34, 60]
const PEN: Colour = [40, 50, 110]
const SIDE = 100

function pageWith(...colours: readonly Colour[]): Buffer {
  const dots = Buffer.alloc(SIDE * SIDE * 3)
  for (let at = 0; at < SIDE * SIDE; at += 1) dots.set(colours[at] ?? PAPER, at * 3)
  return Buffer.concat([Buffer.from(`P6\n${SIDE} ${SIDE}\n255\n`), dots])
}

const repeated = (colour: Colour) => Array.from({ length: 50 }, () => colour)

test('a stamp and a signature go, and the print under them stays', () => {
  const page = pageWith(PRINT, PRINT_UNDER_STAMP, ...repeated(STAMP), PEN)

  const bare = eraseColouredInk(page)

  expect(bare && [...bare.dots.slice(0, 2)].every((dot) => dot < 110)).toBe(true)
  expect(bare?.dots[2]).toBe(255)
  expect(bare?.dots[52]).toBe(255)
})

test.each([
  ['a page of print alone', pageWith(...repeated(PRINT))],
  ['a coloured picture', pageWith(...Array.from({ length: SIDE * SIDE }, () => STAMP))],
  ['what is no picture', Buffer.from('%PDF-1.4')],
  ['a picture that breaks off', pageWith(...repeated(STAMP)).subarray(0, 2000)],
])('%s has no ink to take away', (_, bytes) => {
  expect(eraseColouredInk(bytes)).toBeUndefined()
})
