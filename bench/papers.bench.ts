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
    const first = await press.print(reportWith('Ringkasan pertama.'))
    const firstMs = performance.now() - before
    const times: number[] = []
    for (let print = 0; print < prints; print += 1) {
      const begun = performance.now()
      // Each says something else, as the next institution's would.
      await press.print(reportWith(`Ringkasan nomor ${print}.`))
      times.push(performance.now() - begun)
    }
    const pages = countPages(first)
    return [
      atMost({
        ...{ promise: 'a whole evaluation report as PDF, p95', unit: 'ms', limit: limitMs },
        value: percentile(times, 0.95),
        detail: `median ${formatQuantity(median(times), 'ms')}, ${pages} pages; the first one ${formatQuantity(firstMs, 'ms')} with the start of its process`,
        how: `${prints} prints with another summary each, in one limited process; tagged, PDF/UA-1`,
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

function reportWith(summary: string) {
  return composePaper({ kind: 'evaluation_report', content: buildReport(4, { summary }) })
}

/** Pages are objects of a PDF, and these are not packed. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}
