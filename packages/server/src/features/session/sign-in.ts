/** Password sign-in and its sessions, whoever keeps them. */
export interface SignIn {
  signIn(attempt: SignInAttempt): Promise<SignInOutcome>
  signOut(token: string): Promise<void>
  /** Lets a person sign in who cannot yet. False: there is an account with this address, and it stays as it is. */
  createAccount(account: NewAccount): Promise<boolean>
  /** In the form that `signIn` checks passwords against. */
  hashPassword(password: string): Promise<string>
}

interface SignInAttempt {
  readonly email: string
  readonly password: string
  /** Attempts are limited per address. */
  readonly clientAddress: string
}

type SignInOutcome =
  | { readonly kind: 'signed_in'; readonly token: string; readonly expiresAt: Date }
  | { readonly kind: 'wrong_credentials' }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number }

interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}
