/** The content security policy the page itself carries; empty where a server sends it instead. */
export const pagePolicy = (): string =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
