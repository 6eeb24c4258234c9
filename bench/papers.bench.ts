import { composePaper } from '@undagi/papers'
import { createPress } from '@undagi/papers/press'
import { buildReport } from '@undagi/papers/testing'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { median, percentile } from './percentile.ts'
import { memoryOf, ownProcesses } from './resident-memory.ts'

const limitMs = 1000
const limitMegabytes = 400
const prints = 11

/** How long a report of some 60 pages takes to print, and what the process that prints it holds. */
export async function measurePapers(): Promise<readonly Figure[]> {
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
    return [
      atMost({
        ...{ promise: 'a whole evaluation report as PDF, p95', unit: 'ms', limit: limitMs },
        value: percentile(times, 0.95),
        detail: `median ${formatQuantity(median(times), 'ms')}, ${pages} pages; the first one ${formatQuantity(firstMs, 'ms')} with the start of its process`,
        how: `${prints} prints in which every text is another one, in one limited process; tagged, PDF/UA-1`,
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

/** What one institution says is no other's: nothing that the compiler remembers of the last one may help. */
function reportOf(name: string) {
  const report = buildReport(7)
  const own = (text: string) => `Instansi ${name}: ${text}`
  const indicators = report.indicators.map((each) => ({
    ...each,
    ...{ name: own(each.name), facts: own(each.facts) },
    ...{ analysis: own(each.analysis), justification: own(each.justification) },
  }))
  const recommendations = report.recommendations.map((each) => ({ ...each, text: own(each.text) }))
  const content = { ...report, indicators, recommendations, summary: own(report.summary) }
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
