import { expect, test } from 'vitest'
import type { BoardTask } from './api/tasks.ts'
import { selectTasks, unitsOf } from './select-tasks.ts'

const task = (key: string, unitName: string | null, daysLate: number): BoardTask => ({
  ...{ key, kind: unitName === null ? 'stage' : 'contribution', stage: 'filling', daysLate },
  unit: unitName === null ? null : { id: unitName.toLowerCase(), name: unitName },
  ...{
    indicatorCode: '1',
    question: null,
    left: null,
    path: '/2026/tugas',
    dueAt: '2026-11-20T17:00:00.000Z',
    people: [],
  },
  ...{ reminded: null, toldHead: null, toldOverseers: null, nudgedAt: null },
})
const tasks = [task('a', 'Dinkes', 3), task('b', null, 1), task('c', 'Bappeda', 0), task('d', 'Dinkes', 0)]
const keysOf = (shown: readonly BoardTask[]) => shown.map(({ key }) => key)

test('the board shows who is late, and on request whatever is not done, of one unit or of all', () => {
  expect(keysOf(selectTasks(tasks, { unitId: undefined, onlyLate: true }))).toEqual(['a', 'b'])
  expect(keysOf(selectTasks(tasks, { unitId: 'dinkes', onlyLate: false }))).toEqual(['a', 'd'])
  expect(keysOf(selectTasks(tasks, { unitId: 'bappeda', onlyLate: true }))).toEqual([])
})

test('the units to choose from are those with something to do, each once and by name', () => {
  expect(unitsOf(tasks).map(({ name }) => name)).toEqual(['Bappeda', 'Dinkes'])
})
