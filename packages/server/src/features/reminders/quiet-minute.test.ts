import { expect, test } from 'vitest'
import { askUnit } from '../../testing/ask-unit.ts'
import { countQueries } from '../../testing/count-queries.ts'
import { createTestApp, site } from '../../testing/create-test-app.ts'
import { remind } from './start-reminding.ts'

const hourMs = 60 * 60_000

/** How often the database is asked in a minute in which nobody is to be told anything, by day and by night. */
async function queriesOf(count: number) {
  const slugs = Array.from({ length: count }, (_, place) => `kota-${place}`)
  await using undagi = await open(slugs)
  const sent: string[] = []
  const letters = {
    ...{ ...undagi.services.letters, isOpen: true, linkTo: (path: string) => `${site}${path}` },
    async handOver({ to }: { readonly to: { readonly name: string } }) {
      sent.push(to.name)
      return 'sent' as const
    },
  }
  const minute = () => remind({ ...undagi.services, letters })
  for (const at of slugs) await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2026-03-20' })
  await minute()
  expect(sent).toHaveLength(count)
  const byDay = await countQueries(minute)
  undagi.clock.advanceBy(12 * hourMs)
  const byNight = await countQueries(minute)
  expect(sent).toHaveLength(count)
  return { byDay, byNight }
}

async function open(slugs: readonly string[]) {
  const undagi = await createTestApp(
    Object.fromEntries(slugs.map((slug) => [slug, { [`resa-${slug}`]: ['respondent'] as const }])),
  )
  return { ...undagi, [Symbol.asyncDispose]: () => undagi.close() }
}

test('a minute in which nobody is to be told anything asks no more of the database where there are many institutions, and less at night', async () => {
  const [one, many] = [await queriesOf(1), await queriesOf(7)]

  expect(many).toEqual(one)
  expect(many.byNight).toBeLessThan(many.byDay)
})
