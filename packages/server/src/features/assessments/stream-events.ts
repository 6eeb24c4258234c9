export async function streamEvents(..._: unknown[]): Promise<never> {
  throw new Error('belum')
}
