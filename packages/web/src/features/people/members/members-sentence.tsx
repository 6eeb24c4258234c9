import { Trans, useLingui } from '@lingui/react/macro'
import { ChoiceWord } from '../../../ui/choice-word.tsx'
import { type PeopleFilter, roles } from '../people-filter.ts'
import { useMemberChoices } from './use-member-choices.ts'

interface MembersSentenceProps {
  readonly filter: PeopleFilter
  readonly onFilter: (filter: PeopleFilter) => void
}

export function MembersSentence({ filter, onFilter }: MembersSentenceProps) {
  const { t } = useLingui()
  const { phases, roleChoices } = useMemberChoices(filter)
  const { keadaan, peran, ...rest } = filter
  const role = (
    <ChoiceWord
      label={t`Peran`}
      value={peran ?? 'semua'}
      choices={roleChoices}
      onChoose={(chosen) => {
        const next = roles.find((each) => each === chosen)
        onFilter({ ...rest, ...(keadaan && { keadaan }), ...(next && { peran: next }) })
      }}
    />
  )
  const phase = (
    <ChoiceWord
      label={t`Keadaan`}
      value={keadaan ?? 'berlaku'}
      choices={phases}
      onChoose={(next) =>
        onFilter({ ...rest, ...(peran && { peran }), ...(next !== 'berlaku' && { keadaan: next }) })
      }
    />
  )
  return (
    <Trans>
      Orang dengan {role} yang {phase}
    </Trans>
  )
}
