import { expect, it } from 'vitest'
import { isObstacle } from './is-obstacle.ts'

it('a policy below the level wanted next may hold its practice back', () => {
  expect(isObstacle({ as: 'policy', value: '1', next: 3 })).toBe(true)
  expect(isObstacle({ as: 'policy', value: '3', next: 3 })).toBe(false)
})

it('neither a practice, a neighbour, nor an indicator that nobody rated is called one', () => {
  expect(isObstacle({ as: 'practice', value: '1', next: 3 })).toBe(false)
  expect(isObstacle({ as: 'neighbour', value: '1', next: 3 })).toBe(false)
  expect(isObstacle({ as: 'policy', value: null, next: 3 })).toBe(false)
})

it('at the top nothing holds back', () => {
  expect(isObstacle({ as: 'policy', value: '1', next: null })).toBe(false)
})
