import { expect, test } from 'vitest'
import { marginsIn } from './margins-in.ts'

test('heads and feet are found, of first and left pages too, and never what styles them', () => {
  const styles = `<style:header-style><style:header-footer-properties/></style:header-style>
    <style:header>A</style:header><style:header-first style:display="false">B</style:header-first>
    <style:footer/><style:footer-left>C</style:footer-left>`

  expect([...marginsIn(styles)]).toEqual(['A', 'B', 'C'])
})

test('heads that are never closed are none, and cost no time', { timeout: 1_000 }, () => {
  expect([...marginsIn('<style:header>A'.repeat(60_000))]).toEqual([])
})
