import { Plural, Trans } from '@lingui/react/macro'
import type { Coverage } from '../api/contributions.ts'
import { useContributionWords } from '../use-contribution-words.ts'
import { NotAskedWords } from './not-asked-words.tsx'

/** How many said what, and what follows; what silence leaves open is said as open. */
export function CoverageWords({ coverage }: { readonly coverage: Coverage }) {
  const words = useContributionWords()
  const { asked, neverAsked, answered, notApplying, done, partly, not, reach, possible } = coverage
  const all = asked + neverAsked
  return (
    <>
      <Trans>
        {asked} dari <Plural value={all} other="# perangkat daerah" /> ditanyai; {answered} menjawab: {done}{' '}
        sudah menerapkan, {partly} sebagian, {not} belum, {notApplying} tidak berlaku.
      </Trans>{' '}
      {reach === null ? (
        <Trans>
          Cakupannya masih bergantung pada yang belum menjawab:{' '}
          {possible.map((each) => words.reach[each]).join('; ')}.
        </Trans>
      ) : (
        <Trans>Cakupan: {words.reach[reach]}.</Trans>
      )}
      {neverAsked > 0 ? (
        <>
          {' '}
          <NotAskedWords coverage={coverage} />
        </>
      ) : null}
    </>
  )
}
