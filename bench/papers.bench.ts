import { composePaper } from '@undagi/papers'
import { createPress } from '@undagi/papers/press'
import { buildReport } from '@undagi/papers/testing'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'
import { assessorsWords } from './papers/assessors-words.ts'
import { printOverHttp } from './papers/print-over-http.ts'
import { median, percentile } from './percentile.ts'
import { memoryOf, ownProcesses } from './resident-memory.ts'
import { seededRandom } from './seeded-random.ts'

const limitMs = 1000
const limitMegabytes = 400
const leastPages = 60
const prints = 11
/** As often as a printer that has ended is asked for a paper. */
const colds = 5

/** How long a report of some 60 pages takes to print, and what the process that prints it holds. */
export async function measurePapers(): Promise<readonly Figure[]> {
  const cold = await timeFirstPrints()
  const { unannounced, afterLooking } = await printOverHttp()
  const asked = afterLooking.map(({ milliseconds }) => milliseconds)
  const press = createPress()
  try {
    const before = performance.now()
    const first = await press.print(reportOf('pertama'))
    const firstMs = performance.now() - before
    const times: number[] = []
    for (let print = 0; print < prints; print += 1) {
      const begun = performance.now()
      // Each says something else, as the next institution's would.
      await press.print(reportOf(`nomor ${print}`))
      times.push(performance.now() - begun)
    }
    const pages = countPages(first)
    const again = await press.print(reportOf('pertama'))
    return [
      atLeast({
        ...{ promise: 'pages of the report that is measured', unit: 'pages', limit: leastPages },
        value: pages,
        how: '47 indicators, each with facts, analysis and justification in sentences as assessors write them, none like another',
      }),
      atLeast({
        ...{ promise: 'the same report printed again, byte for byte', unit: 'documents', limit: 1 },
        value: Number(Buffer.compare(first, again) === 0),
        how: 'the first one, after all others',
      }),
      atMost({
        ...{ promise: 'a whole evaluation report as PDF, p95', unit: 'ms', limit: limitMs },
        value: percentile(times, 0.95),
        detail: `median ${formatQuantity(median(times), 'ms')}, ${pages} pages; the first one ${formatQuantity(firstMs, 'ms')} with the start of its process`,
        how: `${prints} prints in which every text is another one, in one limited process; tagged, PDF/UA-1`,
      }),
      atMost({
        ...{ promise: 'the same where nobody printed or looked before, slowest', unit: 'ms', limit: limitMs },
        value: Math.max(...cold),
        detail: `median ${formatQuantity(median(cold), 'ms')}`,
        how: `${colds} times the first paper of a process, from the order that starts it`,
      }),
      atMost({
        ...{ promise: 'a report over HTTP for who looked at its page, slowest', unit: 'ms', limit: limitMs },
        value: Math.max(...asked),
        detail: `median ${formatQuantity(median(asked), 'ms')}, ${countPages(afterLooking[0]?.bytes ?? new Uint8Array())} pages; the first of all, before anybody looked, ${formatQuantity(unannounced.milliseconds, 'ms')}`,
        how: `from the request to the last byte of the draft, ${asked.length} times two seconds after its page was asked for, which starts the process; the published evaluation of the example with texts as assessors write them, on the real server`,
      }),
      atMost({
        ...{ promise: 'memory of the process that prints it', unit: 'MB', limit: limitMegabytes },
        value: memoryOf(ownProcesses()),
        how: 'proportional set size after the last of them; it ends after a minute without a paper',
      }),
    ]
  } finally {
    await press.close()
  }
}

/** Each by a process of its own, as after a pause. */
async function timeFirstPrints(): Promise<readonly number[]> {
  const times: number[] = []
  // What composes the papers has long been at work in a server.
  reportOf('sebelumnya')
  for (let print = 0; print < colds; print += 1) {
    const press = createPress()
    const begun = performance.now()
    await press.print(reportOf(`pertama ${print}`))
    times.push(performance.now() - begun)
    await press.close()
  }
  return times
}

/** What one institution says is no other's: nothing that the compiler remembers of the last one may help. */
function reportOf(name: string) {
  const report = buildReport(1)
  const random = seededRandom(
    name.length * 7919 + [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
  )
  const indicators = report.indicators.map((each) => ({
    ...{ ...each, name: `${each.name} (${name})` },
    ...{ facts: assessorsWords(random, 9), analysis: assessorsWords(random, 9) },
    justification: assessorsWords(random, 6),
  }))
  const recommendations = report.recommendations.map((each) => ({ ...each, text: assessorsWords(random, 2) }))
  const content = { ...report, indicators, recommendations, summary: assessorsWords(random, 30) }
  return composePaper({ kind: 'evaluation_report', content })
}

/** Pages are objects of a PDF, and these are not packed. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}
