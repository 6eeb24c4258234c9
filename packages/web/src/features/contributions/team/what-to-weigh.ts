import type { AskedRequest, IndicatorContributions } from '../api/contributions.ts'
import { hasSaid } from '../has-said.ts'

/** Units by name that whoever makes one answer of all should have looked at. */
export interface ToWeigh {
  readonly differing: readonly string[]
  readonly not: readonly string[]
  readonly withoutProof: readonly string[]
  readonly silent: readonly string[]
}

/** What stands out before one answer is made: who says otherwise, who does not do it, who shows nothing for it, and who is silent. */
export function whatToWeigh({
  requests,
  differing,
}: Pick<IndicatorContributions, 'requests' | 'differing'>): ToWeigh {
  const open = requests.filter(({ withdrawal }) => withdrawal === null)
  const said = open.filter(hasSaid)
  const namesOf = (found: readonly AskedRequest[]) => found.map(({ unit }) => unit.name)
  return {
    differing: namesOf(said.filter(({ id }) => differing.includes(id))),
    not: namesOf(said.filter(({ answer }) => answer?.practice === 'not')),
    withoutProof: namesOf(
      said.filter(({ answer, documents }) => claimsPractice(answer) && documents.length === 0),
    ),
    silent: namesOf(open.filter((each) => !hasSaid(each))),
  }
}

/** Of what is done there is something to show. */
function claimsPractice(answer: AskedRequest['answer']): boolean {
  return answer !== null && (answer.practice === 'done' || answer.practice === 'partly')
}
