import { Plural, Trans } from '@lingui/react/macro'
import { linkRowClass } from '../../../ui/item-list.ts'
import { Note } from '../../../ui/note.tsx'
import type { OwnRequest } from '../api/contributions.ts'
import { isUnsent } from './answer-draft.ts'

/** How many answers were typed and not sent, with the way to each; none: nothing. */
export function UnsentCount({ requests }: { readonly requests: readonly OwnRequest[] }) {
  const unsent = requests.filter((each) => each.can.answer && isUnsent(each))
  if (unsent.length === 0) return null
  return (
    <Note tone="look">
      <p>
        <Plural value={unsent.length} other="# jawaban sudah diketik dan belum dikirim:" />
      </p>
      <p className={linkRowClass}>
        {unsent.map(({ id, indicatorCode }) => (
          <a key={id} href={`#${id}`}>
            <Trans>indikator {indicatorCode}</Trans>
          </a>
        ))}
      </p>
    </Note>
  )
}
