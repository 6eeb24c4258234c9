import { askedToStop } from '../serve/asked-to-stop.ts'
import { explainServerFailure } from '../serve/explain-server-failure.ts'
import { UnusableInput } from '../unusable-input.ts'

/** Work that Ctrl+C ends in good order: what is half made is cleared away first. */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  void askedToStop().then(() => stop.abort())
  try {
    return await work(stop.signal)
  } catch (error) {
    if (stop.signal.aborted) {
      throw new UnusableInput(
        'Dihentikan. Tidak ada yang tertinggal, dan data yang sedang dipakai tidak berubah.',
      )
    }
    throw explainServerFailure(error)
  }
}
