import { describe, expect, test } from 'vitest'
import { loadAhead, loadLater } from './load-later.ts'

describe('a part that is loaded later', () => {
  test('is fetched once, however often it is asked for', async () => {
    const fetches: string[] = []
    const load = loadLater(async () => fetches.push('menu'))

    await Promise.all([load(), load()])

    expect(fetches).toEqual(['menu'])
  })

  test('is asked for again when the line was down', async () => {
    const answers = [Promise.reject(new Error('line down')), Promise.resolve('dialog')]
    const load = loadLater(async () => answers.shift())

    await expect(load()).rejects.toThrow('line down')

    expect(await load()).toBe('dialog')
  })

  test('comes by itself when the line is idle, with the parts it brings, past those that fail', async () => {
    const fetched: string[] = []
    loadLater(async () => {
      throw new Error('line down')
    })
    loadLater(async () => {
      fetched.push('page')
      loadLater(async () => fetched.push('dialog of the page'))
    })

    await loadAhead()

    expect(fetched).toEqual(['page', 'dialog of the page'])
  })
})
