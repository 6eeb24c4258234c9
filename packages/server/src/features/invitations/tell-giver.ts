import { lastDayInWords } from '../../platform/day-in-words.ts'
import type { RequestContext } from '../../request-context.ts'
import { findGiverOfLink } from './links.repository.ts'

/**
 * Whoever asked somebody without an account for help hears that they have come, where letters can be sent. Nobody waits for it, and
 * an invitation to a role tells nobody.
 */
export function tellGiver(
  tokenHash: string,
  { database, letters }: Pick<RequestContext, 'database' | 'letters'>,
): void {
  if (!letters.isOpen) return
  letters.later(async () => {
    const found = await findGiverOfLink(database.signin, tokenHash)
    if (found === undefined) return
    const { giver, delegateName, institution, indicatorCodes, validTo } = found
    const until = lastDayInWords(institution.timeZone, validTo)
    await letters.send({
      to: { name: giver.name, address: giver.email },
      subject: `${delegateName} menerima permintaan bantuan Anda`,
      text: `Yth. ${giver.name},

${delegateName} menerima undangan Anda dan dapat mengisi indikator ${indicatorCodes.join(', ')} ${institution.name}, atas nama Anda, sampai ${until}.
Bila bukan orang itu yang Anda maksud, cabutlah sekarang juga:

${letters.linkTo(`/${institution.slug}/pendelegasian`)}
`,
    })
  })
}
