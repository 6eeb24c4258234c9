import { composePaper, type PaperContent } from '@undagi/papers'
import { PressFailed } from '@undagi/papers/press'
import type { RequestContext } from '../../request-context.ts'
import { pressBusy } from './reports.errors.ts'

/** The bytes of a paper; where too many wait, its person is asked to come again. */
export async function printPaper(
  content: PaperContent,
  { press }: Pick<RequestContext, 'press'>,
): Promise<Uint8Array> {
  try {
    return await press.print(composePaper(content))
  } catch (error) {
    if (error instanceof PressFailed && error.fault === 'busy') throw pressBusy({ retryAfterSeconds: 10 })
    throw error
  }
}
