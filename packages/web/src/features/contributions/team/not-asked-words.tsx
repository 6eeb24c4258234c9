import { Plural } from '@lingui/react/macro'
import type { Coverage } from '../api/contributions.ts'

/** Of whom nothing is known, and how many of them were asked once and were excused. */
export function NotAskedWords({ coverage: { neverAsked, takenBack } }: { readonly coverage: Coverage }) {
  return (
    <>
      <Plural
        value={neverAsked}
        other="# perangkat daerah tidak sedang ditanyai, jadi dihitung belum terjangkau."
      />
      {takenBack > 0 ? (
        <>
          {' '}
          <Plural value={takenBack} other="Permintaan kepada # di antaranya sudah ditarik." />
        </>
      ) : null}
    </>
  )
}
