/** Opens the browser's dialog for choosing files, as a click on the one input for them. */
export const openFileDialog = (): void => document.querySelector<HTMLInputElement>('[data-purpose="import"]')?.click()
