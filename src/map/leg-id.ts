/** How a selection names a leg: `as-named/1`. */
export const legId = (variant: string, leg: number): string => `${variant}/${leg}`
