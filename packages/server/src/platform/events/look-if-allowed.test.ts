import { expect, test } from 'vitest'
import { sessionRequired } from '../http/request.errors.ts'
import { catchUpIfAllowed, lookIfAllowed } from './look-if-allowed.ts'

const failing = (error: Error) => () => Promise.reject(error)

test('a stream ends where its person may no longer look, and stays while the database is away', async () => {
  expect(await lookIfAllowed(failing(sessionRequired()))).toBe('refused')
  expect(await lookIfAllowed(failing(new Error('the line is down')))).toBe('away')

  expect(await catchUpIfAllowed(failing(sessionRequired()))).toBeUndefined()
  expect(await catchUpIfAllowed(failing(new Error('the line is down')))).toEqual([])
  expect(await catchUpIfAllowed(async () => ['news'])).toEqual(['news'])
})
