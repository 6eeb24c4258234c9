import type { SignIn } from './sign-in.ts'

/** Sign-in is the heaviest module and the first page does not need it: loaded in the background, waited for when asked. */
export function createLazySignIn(load: () => Promise<SignIn>): SignIn & { warm(): Promise<void> } {
  let loaded: Promise<SignIn> | undefined
  const get = () => {
    loaded ??= load()
    return loaded
  }
  return {
    signIn: async (attempt) => (await get()).signIn(attempt),
    signOut: async (token) => (await get()).signOut(token),
    createAccount: async (account) => (await get()).createAccount(account),
    hashPassword: async (password) => (await get()).hashPassword(password),
    warm: async () => {
      await get()
    },
  }
}
