/** What a log may know of it: where. What went wrong there is its cause. */
class InstitutionFailed extends Error {
  override readonly name = 'InstitutionFailed'
  constructor(institutionId: string, cause: unknown) {
    super(`It failed in the institution ${institutionId}`, { cause })
  }
}

/** So many at once: enough that one that waits for a mail server or an address holds up no other for long, and few beside those who work. */
const atOnce = 4

/** Does it in each institution. Where it fails, the others have their turn all the same; what failed is thrown once all had it. */
export async function inEach(
  institutionIds: readonly string[],
  work: (institutionId: string) => Promise<void>,
): Promise<void> {
  const failures: InstitutionFailed[] = []
  const waiting = institutionIds.values()
  const workOn = async () => {
    for (const institutionId of waiting)
      try {
        await work(institutionId)
      } catch (cause) {
        failures.push(new InstitutionFailed(institutionId, cause))
      }
  }
  await Promise.all(Array.from({ length: atOnce }, workOn))
  if (failures.length > 0) throw new AggregateError(failures)
}
