import { expect, test } from 'vitest'
import { openTasks } from './stage-task.ts'

const nothing = { send: false, verify: false, return: false, submit: false, reopen: false }

test('the step that leads on stands first', () => {
  expect(openTasks({ can: { ...nothing, verify: true, return: true }, isLate: false })).toEqual([
    'verify',
    'return',
  ])
})

test('after the deadline nothing is sent or taken back, but still checked and given back', () => {
  const everything = { send: true, verify: true, return: true, submit: true, reopen: true }

  expect(openTasks({ can: everything, isLate: true })).toEqual(['verify', 'send', 'return'])
})
