import { beforeEach, expect, test } from 'vitest'
import { reminderLetters } from '../../platform/database/tables/reminders.tables.ts'
import type { Letter } from '../../platform/post/post.ts'
import { answerFor, askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, site, type TestApp } from '../../testing/create-test-app.ts'
import { startReceiver } from '../../testing/receiver-for-test.ts'
import { registerWebhook } from '../../testing/register-webhook.ts'
import { remind } from './start-reminding.ts'
import { tellEverywhere } from './start-telling-webhooks.ts'

const [at, beside] = ['kota-arang', 'kota-bara']
const minuteMs = 60_000
let undagi: TestApp
let requestId: string

// It is Monday 2 March 2026, nine in the morning in Jakarta. Three people have the same to do.
beforeEach(async () => {
  undagi = await createTestApp(
    {
      [at]: { ina: ['respondent'], sari: ['respondent'], tono: ['respondent'], admin: ['administrator'] },
      [beside]: { dedi: ['respondent'] },
    },
    { webhookHosts: ['localhost'] },
  )
  requestId = await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2026-03-20' })
  return () => undagi.close()
})

/** By a mail server with which something happens while it takes its time over a letter. */
function remindBy(
  handing: (letter: Letter) => Promise<void>,
  services = undagi.services,
  outcome: 'sent' | 'refused' = 'sent',
): Promise<void> {
  const letters = {
    ...{ ...services.letters, isOpen: true, linkTo: (path: string) => `${site}${path}` },
    async handOver(letter: Letter) {
      await handing(letter)
      return outcome
    },
  }
  return remind({ ...services, letters })
}

const states = async () => {
  const { id } = undagi.institution(at)
  const rows = await undagi.database.asOperator({ institutions: [id], at: undagi.clock.now() }, (db) =>
    db.select().from(reminderLetters),
  )
  return rows.map(({ state }) => state).sort()
}

test('what is done while the mail server takes its time over the first letter is in no letter after it', async () => {
  await remindBy(async () => {
    await answerFor(undagi, at, requestId)
    undagi.clock.advanceBy(minuteMs)
  })

  expect(await states()).toEqual(['needless', 'needless', 'sent'])
})

test('where the quiet hours begin while letters go, the rest waits until they are over', async () => {
  undagi.clock.advanceBy((10 * 60 + 59) * minuteMs)
  await remindBy(async () => undagi.clock.advanceBy(2 * minuteMs))
  expect(await states()).toEqual(['ready', 'ready', 'sent'])

  undagi.clock.advanceBy(11 * 60 * minuteMs)
  await remindBy(async () => {})

  expect(await states()).toEqual(['sent', 'sent', 'sent'])
})

test('what stayed behind when the quiet hours began goes in one letter with what the next day has to tell', async () => {
  undagi.clock.advanceBy((10 * 60 + 59) * minuteMs)
  const evening: Letter[] = []
  await remindBy(async (letter) => {
    evening.push(letter)
    undagi.clock.advanceBy(2 * minuteMs)
  })
  await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2026-03-30' })
  undagi.clock.advanceBy(11 * 60 * minuteMs)
  const morning: Letter[] = []
  await remindBy(async (letter) => void morning.push(letter))

  expect(evening.map(({ text }) => [...text.matchAll(/indikator (\d)/g)].map(([, code]) => code))).toEqual([
    ['1'],
  ])
  const told = morning.map(({ to, text }) => ({
    to: to.name,
    codes: [...text.matchAll(/indikator (\d)/g)].map(([, code]) => code).toSorted(),
  }))
  const toldAlready = evening[0]?.to.name
  expect(told.toSorted((a, b) => a.to.localeCompare(b.to))).toEqual(
    ['ina', 'sari', 'tono'].map((to) => ({ to, codes: to === toldAlready ? ['2'] : ['1', '2'] })),
  )
  expect(await states()).toEqual(Array.from({ length: 6 }, () => 'sent'))
})

test('an address outside that takes its time is told nothing that was done meanwhile, and nothing in quiet hours', async () => {
  const receiver = await startReceiver()
  await registerWebhook(undagi, { at, by: 'admin', url: receiver.url })
  await remindBy(async () => {})
  let asked = 0
  const tellBy = (meanwhile: () => Promise<void>) => {
    const post = async () => {
      asked += 1
      await meanwhile()
      return { outcome: 'accepted', status: 204, answer: '', durationMs: 1 } as const
    }
    return tellEverywhere({ ...undagi.services, webhookLine: { ...undagi.services.webhookLine, post } })
  }
  undagi.clock.advanceBy((10 * 60 + 59) * minuteMs)
  await tellBy(async () => undagi.clock.advanceBy(2 * minuteMs))
  expect(asked).toBe(1)

  undagi.clock.advanceBy(11 * 60 * minuteMs)
  await tellBy(async () => {
    await answerFor(undagi, at, requestId)
    undagi.clock.advanceBy(minuteMs)
  })

  expect(asked).toBe(2)
})

test('while the mail server takes its time over one institution, the next one is told', async () => {
  await askUnit(undagi, { at: beside, indicatorCode: '1', dueOn: '2026-03-20' })
  let release = () => {}
  const othersTold = new Promise<void>((resolve) => {
    release = resolve
  })
  await remindBy(async (letter) => {
    if (letter.to.name === 'dedi') release()
    else await othersTold
  })

  expect(await states()).toEqual(['sent', 'sent', 'sent'])
})

test('an institution in which it fails is named at the end, and the others are reminded all the same', async () => {
  const [broken, well] = [undagi.institution(at).id, undagi.institution(beside).id]
  for (const [failing, told, indicatorCode] of [
    [broken, ['dedi'], '1'],
    [well, ['ina', 'sari', 'tono'], '2'],
  ] as const) {
    await askUnit(undagi, { at: beside, indicatorCode, dueOn: '2026-03-20' })
    const to: string[] = []
    const database: typeof undagi.database = {
      ...undagi.database,
      async asOperator(within, work) {
        if (within.institutions.length === 1 && within.institutions[0] === failing) throw new Error('broken')
        return undagi.database.asOperator(within, work)
      },
    }
    const reminded = remindBy(async (letter) => void to.push(letter.to.name), {
      ...undagi.services,
      database,
    })
    await expect(reminded).rejects.toMatchObject({
      errors: [{ name: 'InstitutionFailed', message: expect.stringContaining(failing) }],
    })
    expect(to.toSorted()).toEqual(told)
    undagi.clock.advanceBy(24 * 60 * minuteMs)
  }
})

test('letters of two days that the mail server refused together go as one once it takes them', async () => {
  const refuseFor = async (hours: number) => {
    for (let hour = 0; hour < hours; hour += 1) {
      await remindBy(async () => {}, undagi.services, 'refused')
      undagi.clock.advanceBy(60 * minuteMs)
    }
  }
  await refuseFor(4)
  await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2026-03-30' })
  await refuseFor(24)
  const taken: Letter[] = []
  await remindBy(async (letter) => void taken.push(letter))

  expect(taken.map(({ to }) => to.name).toSorted()).toEqual(['ina', 'sari', 'tono'])
  expect(taken.every(({ text }) => text.includes('20 Maret') && text.includes('30 Maret'))).toBe(true)
})
