import { fileURLToPath } from 'node:url'
import { createMatcher } from './match-institution.ts'
import type { Match, OfficialInstitution } from './official-institution.ts'
import { readRegister } from './read-register.ts'
import { createSearch } from './search-institutions.ts'

/** The official register: which institutions there are, and which of them a written name means. */
export interface OfficialInstitutions {
  get(id: string): OfficialInstitution | undefined
  search(words: string, limit: number): OfficialInstitution[]
  match(writtenName: string): Match
}

const shipped = fileURLToPath(new URL('../../../../../reference/official-institutions', import.meta.url))

/** Reads the files when somebody asks for the first time, then never again. */
export function createOfficialInstitutions(folder: string = shipped): OfficialInstitutions {
  let opened: OfficialInstitutions | undefined
  const open = () => {
    opened ??= openRegister(folder)
    return opened
  }
  return {
    get: (id) => open().get(id),
    search: (words, limit) => open().search(words, limit),
    match: (writtenName) => open().match(writtenName),
  }
}

function openRegister(folder: string): OfficialInstitutions {
  const register = readRegister(folder)
  const byId = new Map(register.institutions.map((institution) => [institution.id, institution]))
  return {
    get: (id) => byId.get(id),
    search: createSearch(register),
    match: remembered(createMatcher(register)),
  }
}

const mostRemembered = 20_000

/** A table is matched again at every look at it, and a name that nobody knows costs a search of the whole register. */
function remembered(match: OfficialInstitutions['match']): OfficialInstitutions['match'] {
  const known = new Map<string, Match>()
  return (writtenName) => {
    const found = known.get(writtenName) ?? match(writtenName)
    if (known.size >= mostRemembered) known.clear()
    known.set(writtenName, found)
    return found
  }
}
