/** Why the map cannot be drawn on this browser; null if it can. */
export const whyNoWebGl = (): string | null => {
  if (typeof WebGL2RenderingContext === 'undefined') return 'WebGL 2 is not known to this browser'
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context) return 'WebGL 2 is switched off or blocked on this device'
  // Browsers allow few contexts at a time; give this one back at once.
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return null
}
