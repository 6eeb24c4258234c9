import { composeSample } from '@undagi/papers'
import { PressFailed } from '@undagi/papers/press'
import type { RequestContext } from '../../../request-context.ts'
import { pressBusy } from '../reports.errors.ts'
import type { KnownLetterhead } from './known-letterhead.ts'
import { logoNotAPicture } from './letterheads.errors.ts'
import { toPaperLetterhead } from './letterheads.presenter.ts'

/** A page with this letterhead and nothing that is true. What the press cannot draw is no picture, whatever its first bytes say. */
export async function printSample(
  known: KnownLetterhead,
  { press }: Pick<RequestContext, 'press'>,
): Promise<Uint8Array> {
  const { place, signatory } = known
  try {
    return await press.print(composeSample({ letterhead: toPaperLetterhead(known), place, signatory }))
  } catch (error) {
    if (!(error instanceof PressFailed)) throw error
    if (error.fault === 'busy') throw pressBusy({ retryAfterSeconds: 10 })
    if (known.logo !== null) throw logoNotAPicture()
    throw error
  }
}
