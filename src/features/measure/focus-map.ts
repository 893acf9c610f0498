/** Puts the keyboard on the map, where a tool that was just taken up is used. */
export const focusMap = (): void =>
  document.querySelector<HTMLElement>('[data-purpose="map"]')?.focus({ preventScroll: true })
