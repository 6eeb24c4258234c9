import { Trans, useLingui } from '@lingui/react/macro'
import { ChoiceWord } from '../../../ui/choice-word.tsx'
import type { PeopleFilter } from '../people-filter.ts'
import { useInvitationWords } from './use-invitation-words.ts'

interface InvitationsSentenceProps {
  readonly filter: PeopleFilter
  readonly onFilter: (filter: PeopleFilter) => void
}

export function InvitationsSentence({ filter, onFilter }: InvitationsSentenceProps) {
  const { t } = useLingui()
  const { kinds } = useInvitationWords()
  const { undangan, ...rest } = filter
  const kind = (
    <ChoiceWord
      label={t`Keadaan undangan`}
      value={undangan ?? 'menunggu'}
      choices={kinds}
      onChoose={(next) => onFilter(next === 'menunggu' ? rest : { ...rest, undangan: next })}
    />
  )
  return <Trans>Undangan yang {kind}</Trans>
}
