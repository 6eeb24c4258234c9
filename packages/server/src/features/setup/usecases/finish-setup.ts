import type { z } from '@hono/zod-openapi'
import type { OfficialInstitutions } from '../../official-institutions/official-institutions.ts'
import { ensureStrongPassword, enterAsFounder, type SignInContext } from '../../session/session.usecases.ts'
import { unknownOfficialInstitution } from '../setup.errors.ts'
import type { setupAnswersSchema } from '../setup.schemas.ts'
import { foundInstitution } from './found-institution.ts'

type Answers = z.infer<typeof setupAnswersSchema>

/** Makes everything that was answered, and signs in who answered it. */
export async function finishSetup(
  { code, institution, administrator, units, round }: Answers,
  context: SignInContext,
) {
  const { database, editions, officialInstitutions, request, setup, clientAddress } = context
  await setup.admit(code, clientAddress)
  const { password } = administrator
  await ensureStrongPassword({ password, person: administrator, path: '/administrator/password' })
  const founding = {
    institution: describeInstitution(institution, officialInstitutions),
    ...{ administrator, units, first: { round, editions } },
  }
  await foundInstitution(database, founding, request)
  setup.close()
  return enterAsFounder(administrator.email, context)
}

/** The register says what an institution of it is called, not the browser. */
function describeInstitution(answer: Answers['institution'], official: OfficialInstitutions) {
  if (!('officialId' in answer)) return answer
  const { officialId, timeZone } = answer
  const found = official.get(officialId)
  if (found === undefined) throw unknownOfficialInstitution()
  const { category, name } = found
  return {
    ...{ officialId, category, timeZone: found.timeZone ?? timeZone },
    // The register lists provinces by their bare names.
    name: category === 'provinsi' ? `Provinsi ${name}` : name,
  }
}
