/** Why somebody is at the door: came by themselves, or the session ended while they worked. */
export interface SignInSearch {
  readonly kembali?: string
  readonly alasan?: 'sesi-berakhir'
}

export function parseSignInSearch(search: Record<string, unknown>): SignInSearch {
  const back = safeReturnAddress(search.kembali)
  return {
    ...(back ? { kembali: back } : {}),
    ...(search.alasan === 'sesi-berakhir' ? { alasan: 'sesi-berakhir' } : {}),
  }
}

/** Only addresses within the product: a link to the sign-in page must not lead elsewhere afterwards. */
export function safeReturnAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.startsWith('/')) return undefined
  // "//host" and "/\host" are other hosts to a browser
  if (/^\/[/\\]/.test(address) || address.startsWith('/masuk')) return undefined
  return address
}

const setupSteps = ['instansi', 'anda', 'unit', 'putaran'] as const

export interface SetupSearch {
  readonly langkah?: (typeof setupSteps)[number]
}

export function parseSetupSearch({ langkah }: Record<string, unknown>): SetupSearch {
  const step = setupSteps.find((each) => each === langkah)
  return step ? { langkah: step } : {}
}
