import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyDataFolder, numbersIn } from '../../../testing/data-folder-for-test.ts'
import { NumberWriter } from '../../../testing/number-writer.ts'

function killDatabase(folder: string): void {
  process.kill(Number.parseInt(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10), 'SIGKILL')
}

/** Seven rounds each: the application, the database, and both at once are killed while numbers are written. */
const rounds = ['application', 'database', 'both'].flatMap((victim) =>
  Array.from({ length: 7 }, () => victim),
)

test('21 times kill -9 under writes: nothing acknowledged is lost, every start works', {
  timeout: 180_000,
}, async () => {
  const folder = emptyDataFolder()
  const acknowledged: number[] = []

  for (const [round, victim] of rounds.entries()) {
    const writer = new NumberWriter(folder, round * 1_000_000 + 1)
    await writer.writes(20)
    if (victim !== 'application') killDatabase(folder)
    // The application survives its database, brings it back and goes on writing.
    if (victim === 'database') await writer.writes(20)
    await writer.kill('SIGKILL')
    acknowledged.push(...writer.acknowledged)
  }

  const found = new Set(await numbersIn(folder))
  expect(acknowledged.filter((number) => !found.has(number))).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(rounds.length * 20)
})
