import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { RelatedIndicator } from '@undagi/maturity'

/** What the other indicator is to this one. */
export const relationWords: Readonly<Record<RelatedIndicator['as'], MessageDescriptor>> = {
  policy: msg`kebijakannya`,
  practice: msg`penerapannya`,
  neighbour: msg`berdampingan`,
}
