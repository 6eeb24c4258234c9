import { expect, onTestFinished, test } from 'vitest'
import { queryAs } from '../../testing/query-as.ts'
import { createTarget, databasesOf } from '../../testing/target-database.ts'
import { listEarlierData } from '../earlier-data.ts'
import { dropLeftovers } from './beside-database.ts'
import { connectKeeper } from './connect-keeper.ts'

test('clearing up after a killed restoration leaves what other installations on the same server keep', async () => {
  const { name, server, superuser, drop } = await createTarget()
  onTestFinished(drop)
  const [leftover, kept] = [`${name}_restore_20261201020000`, `${name}_before_20261130020000`]
  const neighbours = [
    `${name}_restore_uji`,
    `${name}_restore_uji_before_20261201020000`,
    `${name}_before_uji_before_20261201020000`,
  ]
  for (const database of [leftover, kept, ...neighbours]) {
    await queryAs(superuser, `CREATE DATABASE ${database} OWNER undagi_migrator`)
  }

  const keeper = await connectKeeper(server)
  const dropped = await dropLeftovers(keeper, name).finally(() => keeper.end())

  expect(dropped).toEqual([leftover])
  expect(await databasesOf(server)).toEqual([name, kept, ...neighbours].toSorted())
  expect((await listEarlierData(server)).map((earlier) => earlier.name)).toEqual([kept])
})
