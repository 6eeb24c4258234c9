import { Plural, Trans } from '@lingui/react/macro'
import type { AskedCount } from './count-asked.ts'

/** "1 dari 3 terpenuhi, 2 dengan sendirinya": what is met by itself stands apart. */
export function MetCount({ count: { asked, met, selfMet } }: { readonly count: AskedCount }) {
  return (
    <>
      <Plural value={asked} other={`${met} dari # terpenuhi`} />
      {selfMet > 0 ? <Trans>, {selfMet} dengan sendirinya</Trans> : null}
    </>
  )
}
