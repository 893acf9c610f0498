export const LayersPanel = () => <section />
