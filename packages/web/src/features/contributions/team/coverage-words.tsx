import { Plural, Trans } from '@lingui/react/macro'
import type { Coverage } from '../api/contributions.ts'
import { useContributionWords } from '../use-contribution-words.ts'

/** How many said what, and what follows; what silence leaves open is said as open. */
export function CoverageWords({ coverage }: { readonly coverage: Coverage }) {
  const words = useContributionWords()
  const { asked, answered, notApplying, done, partly, not, reach, possible } = coverage
  return (
    <>
      <Trans>
        {answered} dari <Plural value={asked} other="# perangkat daerah" /> sudah menjawab: {done} sudah,{' '}
        {partly} sebagian, {not} belum, {notApplying} tidak berlaku.
      </Trans>{' '}
      {reach === null ? (
        <Trans>
          Cakupannya masih bergantung pada yang belum menjawab:{' '}
          {possible.map((each) => words.reach[each]).join('; ')}.
        </Trans>
      ) : (
        <Trans>Cakupan: {words.reach[reach]}. Perangkat daerah yang tidak ditanyai tidak terhitung.</Trans>
      )}
    </>
  )
}
