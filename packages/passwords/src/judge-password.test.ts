import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAcceptable, judgePassword } from './judge-password.ts'
import { longestPassword, shortestPassword } from './measure-length.ts'

const rina = { name: 'Rina Wulandari', email: 'rina.wulandari@balikpapan.go.id' }
const judge = (password: string) => judgePassword(password, rina)

describe('a password', () => {
  test.each([
    ['', 'empty'],
    ['pendek', 'short'],
    ['aaaaaaaaaaaaaaaa', 'guessable'],
    ['password1234', 'guessable'],
    ['qwertyuiop123', 'guessable'],
    ['1234567890123', 'guessable'],
    ['rahasia12345', 'guessable'],
    ['diskominfo123', 'guessable'],
    ['undagi2026admin', 'guessable'],
    ['indonesiamerdeka1945', 'guessable'],
    ['spbe2026balikpapan', 'guessable'],
    ['Wulandari2026', 'guessable'],
    ['balikpapan123', 'guessable'],
    ['kopi susu pagi', 'enough'],
    ['empat kuda lewat jembatan', 'enough'],
    ['perahu kertas di atas meja batu', 'strong'],
  ])('"%s" is %s', async (password, kind) => {
    expect((await judge(password)).kind).toBe(kind)
  })

  test('that stands in the list of common ones is called so', async () => {
    expect(await judge('unbelievable')).toEqual({ kind: 'common' })
  })

  test('is told how many characters are missing or too many', async () => {
    expect(await judge('sepuluh 10')).toEqual({ kind: 'short', missing: 2 })
    expect(await judge('x'.repeat(longestPassword + 3))).toEqual({ kind: 'long', surplus: 3 })
  })

  test('counts characters as people do, whatever the keyboard sends', async () => {
    expect(await judge('🌋🌊🌴🐢🦜🌶')).toEqual({ kind: 'short', missing: 6 })
    expect((await judge('ꦲꦏ꧀ꦱꦫꦗꦮꦧꦭꦶꦱꦸꦤ꧀ꦝ')).kind).toBe('strong')
    const whole = 'é'.repeat(8)
    expect(await judge(whole)).toEqual(await judge(whole.normalize('NFD')))
  })
})

test('outside the permitted lengths nothing is good enough, whatever it is made of', async () => {
  const short = fc.string({ minLength: 1, maxLength: shortestPassword - 1, unit: 'binary-ascii' })
  const long = fc.string({
    minLength: longestPassword + 1,
    maxLength: longestPassword * 2,
    unit: 'binary-ascii',
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(short, long), async (password) => {
      expect(isAcceptable(await judge(password))).toBe(false)
    }),
  )
})

test('the words around a person never make a password, however they are joined', async () => {
  const word = fc.constantFrom('rina', 'wulandari', 'balikpapan', 'undagi', 'spbe', '2026', '123', '!')
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 3 }), async (words) => {
      expect(isAcceptable(await judge(words.join('')))).toBe(false)
    }),
    { numRuns: 60 },
  )
})
