import { composeHandoverPack, type HandoverPack } from '@undagi/papers'
import { printDocx } from '@undagi/papers/docx'
import { PressFailed } from '@undagi/papers/press'
import type { RequestContext } from '../../../request-context.ts'
import { pressBusy, readLetterheadForPaper } from '../../reports/usecases/read-letterhead-for-paper.ts'
import { presentPack } from '../handovers.presenter.ts'
import { readPack } from '../pack/read-pack.ts'
import { toPaper } from '../pack/to-paper.ts'

interface Wanted {
  readonly institutionId: string
  /** Null: one's own. */
  readonly personId: string | null
}

/** The pack as its reader sees it, as PDF. Nothing is kept of it. */
export async function printHandover(wanted: Wanted, context: RequestContext): Promise<Uint8Array> {
  const paper = composeHandoverPack(await contentOf(wanted, context))
  try {
    return await context.press.print(paper)
  } catch (error) {
    if (error instanceof PressFailed && error.fault === 'busy') throw pressBusy({ retryAfterSeconds: 10 })
    throw error
  }
}

/** The same for a word processor. */
export async function writeHandover(wanted: Wanted, context: RequestContext): Promise<Uint8Array> {
  return await printDocx(composeHandoverPack(await contentOf(wanted, context)))
}

async function contentOf(wanted: Wanted, context: RequestContext): Promise<HandoverPack> {
  const pack = await readPack(wanted, context)
  return toPaper(presentPack(pack), await readLetterheadForPaper(pack.institution, context))
}
