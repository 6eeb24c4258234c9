import { expect, test } from 'vitest'
import { announce } from './announce.ts'

test('a write that is committed is not told as failed when nobody can be told of it', async () => {
  const database = {
    read: async () => {
      throw new Error('the line broke after the commit')
    },
  }

  await expect(
    announce('assessment:1', { database, request: { token: 't', at: new Date(0) } }),
  ).resolves.toBe(undefined)
})
