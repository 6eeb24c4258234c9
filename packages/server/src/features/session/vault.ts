/** Keeps what must be read again, in a form that nobody reads who has only the database. */
export interface Vault {
  seal(text: string): Promise<string>
  /** Undefined: it was sealed by another installation, or changed. */
  open(sealed: string): Promise<string | undefined>
}

/** The key is made from the installation's secret, which stands in a file and in no backup. */
export function createVault(secret: string): Vault {
  const key = `undagi second factor ${secret}`
  const load = () => import('better-auth/crypto')
  return {
    async seal(text) {
      return (await load()).symmetricEncrypt({ key, data: text })
    },
    async open(sealed) {
      const { symmetricDecrypt } = await load()
      return symmetricDecrypt({ key, data: sealed }).catch(() => undefined)
    },
  }
}
