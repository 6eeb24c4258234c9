import { z } from 'zod'

const overviewSchema = z.object({
  rounds: z.array(
    z.object({
      year: z.number(),
      assessmentId: z.string(),
      edition: z.object({ id: z.string(), revision: z.number() }),
    }),
  ),
})

interface Visit {
  readonly email: string
  readonly password: string
  readonly pages: number
}

/** Signs in and opens Beranda again and again, round after round, with everything that the page asks for. */
export async function openPages(address: string, { email, password, pages }: Visit): Promise<void> {
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0]
  if (!signedIn.ok || cookie === undefined) throw new Error(`Sign-in answered ${signedIn.status}.`)
  const get = async (path: string) => {
    const answer = await fetch(`${address}${path}`, { headers: { Cookie: cookie } })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
    return answer
  }
  const overviewPath = '/api/institutions/kota-contoh/overview'
  const { rounds } = overviewSchema.parse(await (await get(overviewPath)).json())
  for (let page = 0; page < pages; page += 1) {
    const round = rounds[page % rounds.length]
    if (round === undefined) throw new Error('Kota Contoh has rounds.')
    const { year, assessmentId, edition } = round
    await (await get(`/kota-contoh/${year}`)).text()
    const paths = [
      '/api/session',
      overviewPath,
      `/api/instruments/${edition.id}/${edition.revision}`,
      `/api/assessments/${assessmentId}`,
      `/api/assessments/${assessmentId}/result`,
    ]
    await Promise.all(paths.map(async (path) => (await get(path)).text()))
  }
}
