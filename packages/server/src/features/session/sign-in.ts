/** stub */
export interface SignIn {
  stub: true
}
